import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registerLookAlikes } from '#checks/register-look-alikes.ts';
import { SAMPLE_TABLES, sampleContent, told } from '#checks/sample-content.ts';

const rows = (...cells: string[]): string[] => [SAMPLE_TABLES['look-alikes'][0], ...cells.map((cell) => `${cell}\tThis is a sentence about it.\thttps://example.org/`)];

test('each kind has its form', () => {
  assert.deepEqual(registerLookAlikes(sampleContent({}, { 'look-alikes': rows('text\t^KB\\d+$', 'values\t0x00000001-0x00000002', 'called\terrno') })), []);
  assert.deepEqual(told(registerLookAlikes(sampleContent({}, { 'look-alikes': rows('text\t(', 'values\t0x2-0x1', 'values\t0x00000002-0x00000001', 'called\tport') }))), [
    '2:6 "("',
    '3:8 "0x2-0x1"',
    '4:8 "0x00000002-0x00000001"',
    '5:8 "port"',
  ]);
});
