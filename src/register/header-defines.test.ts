import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAnnouncedNames, readDefines } from '#register/header-defines.ts';

const bodies = (text: string): string[] => readDefines(text).map(({ name, body }) => `${name}=${body}`);

const texts: [what: string, text: string, bodies: string[]][] = [
  ['a plain define', '#define ERROR_ACCESS_DENIED 5L', ['ERROR_ACCESS_DENIED=5L']],
  ['blanks around the hash', '  #  define  NO_ERROR\t0L', ['NO_ERROR=0L']],
  ['Windows line ends', '#define A 1\r\n#define B 2\r\n', ['A=1', 'B=2']],
  ['comments of both kinds', '#define A 1 // one\n#define B /* two */ 2\n// #define C 3\n/*\n#define D 4\n*/', ['A=1', 'B=2']],
  ['no comment inside a string', '#define URL "http://example.com"', ['URL="http://example.com"']],
  ['a continued line', '#define A \\\n  (1 | \\\n  2)', ['A=(1 |    2)']],
  ['a bracket after a blank is no parameter list', '#define A (1)', ['A=(1)']],
  ['a define without a value', '#define _WINERROR_', ['_WINERROR_=']],
  ['the first branch', '#if defined(_WIN32) && !defined(_MAC)\n#define A 1\n#else\n#define A 2\n#endif', ['A=1']],
  ['the first of three branches', '#if X\n#define A 1\n#elif Y\n#define A 2\n#else\n#define A 3\n#endif', ['A=1']],
  ['the branch after #if 0', '#if 0\n#define A 1\n#else\n#define A 2\n#endif', ['A=2']],
  ['nested branches', '#ifndef X\n#ifdef Y\n#define A 1\n#else\n#if Z\n#define B 2\n#endif\n#endif\n#define C 3\n#endif', ['A=1', 'C=3']],
];
for (const [what, text, expected] of texts) {
  test(`readDefines reads ${what}`, () => assert.deepEqual(bodies(text), expected));
}

test('parameters and line numbers', () => {
  assert.deepEqual(readDefines('\n/* one\n   two */\n#define MAKE(sev, \\\n fac) ((sev) | (fac))\n#define NEXT 1'), [
    { name: 'MAKE', parameters: ['sev', 'fac'], body: '((sev) | (fac))', line: 4 },
    { name: 'NEXT', parameters: null, body: '1', line: 6 },
  ]);
});

test('names that message compiler comments announce', () => {
  assert.deepEqual([...readAnnouncedNames('//\n// MessageId: STG_E_SHAREVIOLATION\n//\n// MessageId: 0x00000001L (none)\n')], ['STG_E_SHAREVIOLATION']);
});
