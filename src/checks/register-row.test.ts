import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registerRow } from '#checks/register-row.ts';
import { SAMPLE_TABLES, sampleContent, told } from '#checks/sample-content.ts';

test('the parser\'s faults are handed on', () => {
  const faults = registerRow(sampleContent({}, { ntstatus: [...SAMPLE_TABLES.ntstatus, '0xC00000\tSTATUS_ODD\tntstatus.h\t-', '0xC0000030\tSTATUS_ODDER'] }));
  assert.deepEqual(told(faults), ['4:1 "0xC00000"', '5:1 2 cells']);
});
