import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NumberingSpace } from '#domain/numbering-space.ts';
import { writtenForms } from '#domain/written-forms.ts';

const table: [space: NumberingSpace, code: number, forms: string[]][] = [
  ['win32', 13002, ['Decimal 13002', 'Hexadecimal 0x32CA', 'HRESULT 0x800732CA', 'HRESULT, signed -2147011894', 'HRESULT, unsigned 2147955402']],
  ['win32', 0, ['Decimal 0', 'Hexadecimal 0x0']],
  ['win32', 0xe0000101, ['Hexadecimal 0xE0000101', 'Signed -536870655', 'Unsigned 3758096641', 'As an HRESULT 0x800F0101']],
  ['hresult', 0x80070005, ['Hexadecimal 0x80070005', 'Signed -2147024891', 'Unsigned 2147942405']],
  ['hresult', 0x00041301, ['Hexadecimal 0x00041301', 'Decimal 267009']],
  ['ntstatus', 0xc0000005, ['Hexadecimal 0xC0000005', 'Signed -1073741819', 'Unsigned 3221225477', 'As an HRESULT 0xD0000005']],
];
for (const [space, code, forms] of table) {
  test(`forms of ${space} ${code}`, () => assert.deepEqual(writtenForms(space, code).map(({ label, text }) => `${label} ${text}`), forms));
}
