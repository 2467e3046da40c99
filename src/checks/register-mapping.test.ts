import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registerMapping } from '#checks/register-mapping.ts';
import { SAMPLE_TABLES, sampleContent, told } from '#checks/sample-content.ts';

const mapped = (row: string): string[] => told(registerMapping(sampleContent({}, { 'ntstatus-to-win32': [...SAMPLE_TABLES['ntstatus-to-win32'], row] })));

test('names on both sides', () => {
  assert.deepEqual(mapped('0xC0000022\t0x80070005'), []);
  assert.deepEqual(mapped('0x80004005\t0x80004005'), [], 'a SECURITY_STATUS is an HRESULT');
});

test('a side without a name', () => {
  assert.deepEqual(mapped('0xC0000099\t0x00000005'), ['4:1 0xC0000099, which no name of the register has']);
  assert.deepEqual(mapped('0xC0000022\t0x00000006'), ['4:12 0x00000006, which no name of the register has']);
});
