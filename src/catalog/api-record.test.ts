import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apiRecord, blockAddress, blockOf } from '#catalog/api-record.ts';
import { sampleCatalog } from '#catalog/sample-catalog.ts';

test('a block is the value without its last two hex digits', () => {
  assert.equal(blockOf(13002), '0x32');
  assert.equal(blockOf(5), '0x0');
  assert.equal(blockAddress('hresult', 0x80070005), '/api/v1/hresult/0x800700.json');
  assert.equal(blockAddress('win32', 0xe0000101), '/api/v1/win32/0xE00001.json');
});

test('a record, with the site below a base path', () => {
  const record = sampleCatalog().findSymbol('ERROR_IPSEC_QM_POLICY_IN_USE');
  assert.ok(record !== undefined);
  const { meaning: _, ...told } = apiRecord(record, '/docs/');
  assert.deepEqual(told, {
    code: 13002,
    hex: '0x000032CA',
    symbols: [{ name: 'ERROR_IPSEC_QM_POLICY_IN_USE', headers: ['winerror.h'] }],
    family: 'ipsec',
    authored: false,
    url: '/docs/win32/13002/',
  });
});
