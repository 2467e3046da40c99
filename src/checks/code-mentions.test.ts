import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeMentions } from '#checks/code-mentions.ts';

const mentions = (text: string, kind: 'prose' | 'code' = 'prose'): string[] =>
  codeMentions({ text, kind, context: text, componentsAt: new Set(), offsetAt: (index) => index }, (word) => /^(ERROR|E|STATUS)_[A-Z_]+$/.test(word)).map(({ symbol, number, firm }) => `${number} ${firm ? '=' : '~'} ${symbol}`);

const table: [text: string, ...mentions: string[]][] = [
  ['ERROR_A (13004)', '13004 = ERROR_A'],
  ['ERROR_A (13004, 0x32CC) is', '13004 = ERROR_A', '0x32CC = ERROR_A'],
  ['ERROR_A (0x32CC, decimal 13004)', '0x32CC = ERROR_A'],
  ['ERROR_A (Win32 error 13004)', '13004 = ERROR_A'],
  ['13004 (ERROR_A)', '13004 = ERROR_A'],
  ['-2147024891 (E_A)', '-2147024891 = E_A'],
  ['ERROR_A = 0x32CC', '0x32CC = ERROR_A'],
  ['Win32 error 13005 is ERROR_A.', '13005 = ERROR_A'],
  ['ERROR_A is 13005.', '13005 = ERROR_A'],
  ['13005 is not ERROR_A.'],
  ['E_A, 0x8032000A', '0x8032000A ~ E_A'],
  ['0x8032000A E_A', '0x8032000A ~ E_A'],
  ['13004 | 0x32CC | ERROR_A', '13004 ~ ERROR_A', '0x32CC ~ ERROR_A'],
  ['ERROR_A | 13004 | ERROR_B', '13004 ~ ERROR_A', '13004 ~ ERROR_B'],
  ['error 5 (ERROR_A)', '5 = ERROR_A'],
  ['returns 0x5 (ERROR_A)', '0x5 = ERROR_A'],
  ['step 5 (ERROR_A)'],
  ['Windows 11 (ERROR_A)'],
  ['ERROR_A (2 references)'],
  ['ERROR_A (1460, 30 seconds)', '1460 = ERROR_A'],
  ['ERROR_A after 30 seconds'],
  ['unlike 13005, ERROR_A says'],
  ['ERROR_A and 13005'],
  ['ERROR_A (13000-13999)'],
  ['version 10.0.19041 ERROR_A'],
  ['13,004 ERROR_A'],
];
for (const [text, ...expected] of table) {
  test(text, () => assert.deepEqual(mentions(text), expected));
}

test('in code only what leaves no doubt', () => {
  assert.deepEqual(mentions('#define ERROR_A 13004L', 'code'), ['13004 = ERROR_A']);
  assert.deepEqual(mentions('#define E_A ((HRESULT)0x80004005L)', 'code'), ['0x80004005 = E_A']);
  assert.deepEqual(mentions('if (rc == ERROR_A) return 5; // 13004 (ERROR_A)', 'code'), ['13004 = ERROR_A']);
  assert.deepEqual(mentions('{ ERROR_A, 0xC0000022 }', 'code'), []);
});
