import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registerMeaning } from '#checks/register-meaning.ts';
import { sampleContent, told } from '#checks/sample-content.ts';

/** Value, symbol and header take 42 columns with their tabs. */
const faultsOf = (meaning: string): string[] =>
  told(registerMeaning(sampleContent({}, { win32: ['value\tsymbol\tsource\tmeaning', `0x00000005\tERROR_ACCESS_DENIED\twinerror.h\t${meaning}`] })));

const table: [meaning: string, ...faults: string[]][] = [
  ['-'],
  ['The caller lacks a right that the object asks for.'],
  ['Denied.', '2:43 a meaning of 1 word'],
  [`${'word '.repeat(30)}word.`, '2:43 a meaning of 31 words'],
  ['The caller lacks a right', '2:43 a meaning that ends in "t"'],
  ['The caller\u2019s token lacks a right.', '2:43 a typographic quotation mark in a meaning'],
  ['The caller lacks  a right.', '2:43 blanks at an end of the meaning, or two in a row'],
  ['The access is denied.', '2:43 only the words of ERROR_ACCESS_DENIED as its meaning'],
];
for (const [meaning, ...faults] of table) {
  test(meaning.slice(0, 40), () => assert.deepEqual(faultsOf(meaning), faults));
}
