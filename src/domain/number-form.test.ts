import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNumber, type NumberForm } from '#domain/number-form.ts';

const table: [text: string, ...readings: [number, NumberForm][]][] = [
  ['13002', [13002, 'decimal'], [0x13002, 'bare hex']],
  ['0x32CA', [13002, 'hex']],
  ['0X32ca', [13002, 'hex']],
  ['32ca', [13002, 'bare hex']],
  ['0x800732CA', [0x800732ca, 'hex']],
  ['-2147011894', [0x800732ca, 'signed decimal']],
  ['2147955402', [0x800732ca, 'decimal']],
  ['80070005', [0x80070005, 'bare hex'], [80070005, 'decimal']],
  ['5', [5, 'decimal']],
  ['-1', [0xffffffff, 'signed decimal']],
  ['-2147483648', [0x80000000, 'signed decimal']],
  ['-2147483649'],
  ['-0'],
  ['4294967295', [0xffffffff, 'decimal']],
  ['4294967296'],
  ['0x'],
  ['0x123456789'],
  ['g'],
  ['a'],
  [''],
];

for (const [text, ...expected] of table) {
  test(`readNumber("${text}")`, () => {
    assert.deepEqual(
      readNumber(text).map(({ code, form }) => [code, form]),
      expected,
    );
  });
}
