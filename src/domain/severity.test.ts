import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NumberingSpace } from '#domain/numbering-space.ts';
import { severityOf, type Severity } from '#domain/severity.ts';

const table: [space: NumberingSpace, code: number, severity: Severity | null][] = [
  ['win32', 0, 'success'],
  ['win32', 13002, null],
  ['win32', 0xe0000101, 'error'],
  ['hresult', 0x80070005, 'error'],
  ['hresult', 0x00041301, 'success'],
  ['ntstatus', 0x40010004, 'informational'],
  ['ntstatus', 0x80000005, 'warning'],
  ['ntstatus', 0xc0000005, 'error'],
];
for (const [space, code, severity] of table) {
  test(`severity of ${space} ${code} is ${severity}`, () => assert.equal(severityOf(space, code), severity));
}
