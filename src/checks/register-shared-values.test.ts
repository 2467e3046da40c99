import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registerSharedValues } from '#checks/register-shared-values.ts';
import { SAMPLE_TABLES, sampleContent, told } from '#checks/sample-content.ts';

const win32 = [...SAMPLE_TABLES.win32.slice(0, 2), '0x00000000\tNO_ERROR\twinerror.h\t-', '0x00000000\tNOERROR\twinerror.h\t-', ...SAMPLE_TABLES.win32.slice(2)];
const shared = (...rows: string[]): string[] => told(registerSharedValues(sampleContent({}, { win32, 'shared-values': ['symbol\trelation', ...rows] })));

test('each further name once, in order', () => {
  assert.deepEqual(shared('NO_ERROR\talias', 'NOERROR\talias'), []);
});

test('a missing one, a first name, one twice, and one out of order', () => {
  assert.deepEqual(shared('NO_ERROR\talias'), ['4:1 NOERROR, a further name of its value']);
  assert.deepEqual(shared('ERROR_SUCCESS\talias', 'NO_ERROR\talias', 'NOERROR\talias'), ['2:1 ERROR_SUCCESS']);
  assert.deepEqual(shared('NO_ERROR\talias', 'NO_ERROR\tcollision', 'NOERROR\talias'), ['3:1 NO_ERROR again']);
  assert.deepEqual(shared('NOERROR\talias', 'NO_ERROR\talias'), ['3:1 NO_ERROR behind a name that follows it in the register']);
});
