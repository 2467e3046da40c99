import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registerSorted } from '#checks/register-sorted.ts';
import { SAMPLE_TABLES, sampleContent, told } from '#checks/sample-content.ts';

test('ascending tables have no fault', () => assert.deepEqual(registerSorted(sampleContent({})), []));

test('a name below a higher value', () => {
  const [heading, ...rows] = SAMPLE_TABLES.win32;
  const content = sampleContent({}, { win32: [heading, rows[0], ...rows.slice(2), rows[1]] });
  const faults = registerSorted(content);
  assert.deepEqual(told(faults), ['7:1 ERROR_ACCESS_DENIED (0x00000005) after ERROR_IPSEC_MM_POLICY_NOT_FOUND (0x000032CC)']);
  assert.equal(faults[0]?.fix, 'ERROR_ACCESS_DENIED (0x00000005) should stand before WSAECONNREFUSED (0x0000274D): move the row to line 3.');
});

test('facilities by number, the mapping by NTSTATUS', () => {
  const content = sampleContent({}, {
    'hresult-facilities': ['number\tname\tsource', '50\tFACILITY_FWP\twinerror.h', '7\tFACILITY_WIN32\twinerror.h'],
    'ntstatus-to-win32': ['ntstatus\tresult', '0xC0000022\t0x00000005', '0x00000000\t0x00000000'],
  });
  assert.deepEqual(told(registerSorted(content)), ['3:1 FACILITY_WIN32 (7) after FACILITY_FWP (50)', '3:1 0x00000000 after 0xC0000022']);
});

test('names of one value in any order', () => {
  const content = sampleContent({}, { ntstatus: ['value\tsymbol\tsource\tmeaning', '0x00000000\tSTATUS_WAIT_0\tntstatus.h\t-', '0x00000000\tSTATUS_SUCCESS\tntstatus.h\t-'] });
  assert.deepEqual(registerSorted(content), []);
});
