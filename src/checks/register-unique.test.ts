import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registerUnique } from '#checks/register-unique.ts';
import { SAMPLE_TABLES, sampleContent, told } from '#checks/sample-content.ts';

test('the sample tables repeat nothing', () => assert.deepEqual(registerUnique(sampleContent({})), []));

test('a symbol in two tables', () => {
  const faults = registerUnique(sampleContent({}, { ntstatus: [...SAMPLE_TABLES.ntstatus, '0xC0000023\tE_FAIL\tntstatus.h\t-'] }));
  assert.deepEqual(told(faults), ['4:12 E_FAIL again']);
  assert.equal(faults[0]?.expected, 'it once: it stands in content/register/hresult.tsv:2');
});

test('a facility with its number, an NTSTATUS of the mapping', () => {
  const content = sampleContent({}, {
    'ntstatus-facilities': ['number\tname\tsource', '7\tFACILITY_NTWIN32\tntstatus.h', '7\tFACILITY_OTHER\tntstatus.h', '7\tFACILITY_NTWIN32\tntstatus.h'],
    'ntstatus-to-win32': [...SAMPLE_TABLES['ntstatus-to-win32'], '0xC0000022\t0x00000005'],
  });
  assert.deepEqual(told(registerUnique(content)), ['4:1 7 FACILITY_NTWIN32 again', '4:1 0xC0000022 again']);
});
