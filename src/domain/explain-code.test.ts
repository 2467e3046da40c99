import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hex8 } from '#domain/error-code.ts';
import { explainUndefined } from '#domain/explain-code.ts';
import { valueSets } from '#domain/lookup-values.ts';
import { readQuery } from '#domain/read-query.ts';
import { resolveCodes } from '#domain/resolve-codes.ts';
import type { UndefinedCode } from '#domain/resolve.ts';

const names: Record<string, string> = { 'hresult 36': 'WINDOWSUPDATE', 'hresult 7': 'WIN32' };
const facilityName = (space: string, facility: number): string | null => names[`${space} ${facility}`] ?? null;

const undefinedOf = (code: number): UndefinedCode => {
  const [found] = resolveCodes(readQuery(hex8(code)).codes, valueSets({ win32: [], hresult: [], ntstatus: [] })).undefinedCodes;
  assert.ok(found);
  return found;
};

const table: [code: number, ...sentences: string[]][] = [
  [13099, 'No Windows SDK header defines it: not as a Win32 error, not as an HRESULT, not as an NTSTATUS.'],
  [
    0x8a150006,
    'No Windows SDK header defines it.',
    'Read as an HRESULT, 0x8A150006 says: failure, facility 2581, which has no name in the SDK headers, code 6.',
  ],
  [0x8024ffff, 'No Windows SDK header defines it.', 'Read as an HRESULT, 0x8024FFFF says: failure, facility 36 (WINDOWSUPDATE), code 65535.'],
  [
    0x8007fffe,
    'No Windows SDK header defines it.',
    '0x8007 wraps a Win32 error, but no Windows SDK header defines Win32 error 65534 either.',
    'Read as an HRESULT, 0x8007FFFE says: failure, facility 7 (WIN32), code 65534.',
  ],
  [
    0xe0434352,
    'No Windows SDK header defines it.',
    'Read as an NTSTATUS, 0xE0434352 says: error, defined by an application and not by Windows, facility 67, which has no name in the SDK headers, code 17234.',
  ],
];
for (const [code, ...sentences] of table) {
  test(`explainUndefined(0x${code.toString(16)})`, () => assert.deepEqual(explainUndefined(undefinedOf(code), facilityName), sentences));
}

test('without a table of facilities nothing is said about their names', () => {
  assert.equal(explainUndefined(undefinedOf(0x8024ffff), null).at(-1), 'Read as an HRESULT, 0x8024FFFF says: failure, facility 36, code 65535.');
});
