import assert from 'node:assert/strict';
import { test } from 'node:test';
import { innerCodes } from '#domain/inner-codes.ts';

const table: [code: number, ...inner: [space: string, code: number, reason: string][]][] = [
  [0x800732ca, ['win32', 13002, '0x8007 wraps a Win32 error']],
  [0x800f0101, ['win32', 0xe0000101, '0x800F wraps a Setup API error']],
  [0xc0070005, ['win32', 5, '0xC007 wraps a Win32 error']],
  [0xd0000022, ['ntstatus', 0xc0000022, '0xD at the front wraps an NTSTATUS']],
  [0xc0000005],
  [0x80070000],
  [13002],
];
for (const [code, ...inner] of table) {
  test(`innerCodes(0x${code.toString(16)})`, () => assert.deepEqual(innerCodes(code).map(({ space, code, reason }) => [space, code, reason]), inner));
}
