import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hresultFromNtstatus, ntstatusFields } from '#domain/ntstatus.ts';
import { win32FromNtstatus } from '#domain/unwrap.ts';

const severities: [value: number, severity: string][] = [
  [0x00000000, 'success'],
  [0x40010004, 'informational'],
  [0x80000005, 'warning'],
  [0xc0000005, 'error'],
];
for (const [value, severity] of severities) {
  test(`severity of ${value.toString(16)} is ${severity}`, () => assert.equal(ntstatusFields(value).severity, severity));
}

test('the facility has 12 bits and the customer bit stands above it', () => {
  assert.deepEqual(ntstatusFields(0xc0360001), { severity: 'error', customer: false, reserved: false, facility: 0x36, code: 1 });
  assert.equal(ntstatusFields(0xcfff0001).facility, 0xfff);
  assert.equal(ntstatusFields(0xe06d7363).customer, true);
});

test('HRESULT_FROM_NT sets the N bit', () => {
  assert.equal(hresultFromNtstatus(0xc0000022), 0xd0000022);
  assert.equal(hresultFromNtstatus(0x00000103), 0x10000103);
});

test('FACILITY_NTWIN32 holds a Win32 error', () => {
  assert.equal(win32FromNtstatus(0xc0070005), 5);
  assert.equal(win32FromNtstatus(0xc0070000), null);
  assert.equal(win32FromNtstatus(0xc0000005), null);
});
