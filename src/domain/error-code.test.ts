import assert from 'node:assert/strict';
import { test } from 'node:test';
import { familiarForm, hex8, isErrorCode, shortHex, toSigned, toUnsigned } from '#domain/error-code.ts';

test('one value in its forms', () => {
  assert.equal(hex8(13002), '0x000032CA');
  assert.equal(shortHex(13002), '0x32CA');
  assert.equal(toSigned(0x800732ca), -2147011894);
  assert.equal(toUnsigned(-2147011894), 0x800732ca);
  assert.equal(toUnsigned(0x800732ca), 0x800732ca);
});

test('the familiar form is decimal only for Win32 errors of 16 bits', () => {
  assert.equal(familiarForm('win32', 13002), '13002');
  assert.equal(familiarForm('win32', 0xe0000101), '0xE0000101');
  assert.equal(familiarForm('hresult', 1), '0x00000001');
  assert.equal(familiarForm('ntstatus', 0xc0000005), '0xC0000005');
});

test('only unsigned 32-bit integers are error codes', () => {
  assert.deepEqual([0, 0xffffffff, -1, 0x100000000, 1.5, Number.NaN, '5'].map(isErrorCode), [true, true, false, false, false, false, false]);
});
