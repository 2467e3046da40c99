import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hresultFields } from '#domain/hresult.ts';
import { ntstatusFromHresult, setupApiFromHresult, win32FromHresult } from '#domain/unwrap.ts';

test('fields of 0x80070005: failed, FACILITY_WIN32, code 5', () => {
  assert.deepEqual(hresultFields(0x80070005), {
    failed: true, reserved: false, customer: false, ntstatus: false, x: false, facility11: 7, facility: 7, code: 5,
  });
});

test('DXGI_ERROR_DEVICE_REMOVED needs the X bit for its facility 0x87A', () => {
  const fields = hresultFields(0x887a0005);
  assert.deepEqual([fields.x, fields.facility11, fields.facility, fields.code], [true, 0x07a, 0x87a, 5]);
});

test('a customer HRESULT and a success HRESULT', () => {
  assert.equal(hresultFields(0xa0040001).customer, true);
  assert.equal(hresultFields(0x00041301).failed, false);
});

const wrapped: [hresult: number, win32: number | null][] = [
  [0x800732ca, 13002],
  [0x80070005, 5],
  [0x80072ee7, 12007],
  [0x80070000, null],
  [0x00070005, null],
  [0x80040005, null],
  [0xc0070005, null],
];
for (const [hresult, win32] of wrapped) {
  test(`win32FromHresult(${hresult.toString(16)}) is ${win32}`, () => assert.equal(win32FromHresult(hresult), win32));
}

test('HRESULT_FROM_NT is undone by clearing the N bit', () => {
  assert.equal(ntstatusFromHresult(0xd0000022), 0xc0000022);
  assert.equal(ntstatusFromHresult(0x90000006), 0x80000006);
  assert.equal(ntstatusFromHresult(0xc0000022), null);
  assert.equal(ntstatusFromHresult(0x80070005), null);
});

test('FACILITY_SETUPAPI holds a Setup API error', () => {
  assert.equal(setupApiFromHresult(0x800f0101), 0xe0000101);
  assert.equal(setupApiFromHresult(0x80070101), null);
});
