import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hresultFromSetupApi, hresultFromWin32, ntstatusFromWin32 } from '#domain/win32-error.ts';

const table: [win32: number, hresult: number | null][] = [
  [13002, 0x800732ca],
  [5, 0x80070005],
  [0xffff, 0x8007ffff],
  [0, null],
  [0x10000, null],
  [0xe0000101, null],
];
for (const [win32, hresult] of table) {
  test(`hresultFromWin32(${win32})`, () => assert.equal(hresultFromWin32(win32), hresult));
}

test('a Setup API error becomes an HRESULT of FACILITY_SETUPAPI', () => {
  assert.equal(hresultFromSetupApi(0xe0000101), 0x800f0101);
  assert.equal(hresultFromSetupApi(0xc0000101), null);
  assert.equal(hresultFromSetupApi(13002), null);
});

test('NTSTATUS_FROM_WIN32', () => {
  assert.equal(ntstatusFromWin32(5), 0xc0070005);
  assert.equal(ntstatusFromWin32(0), null);
});
