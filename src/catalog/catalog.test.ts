import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleCatalog } from '#catalog/sample-catalog.ts';

const catalog = sampleCatalog();

test('a value carries every name it has, the best known first', () => {
  assert.equal(catalog.find('win32', 0)?.names[0]?.name, 'ERROR_SUCCESS');
  assert.equal(catalog.find('win32', 0)?.names.length, 7);
  assert.deepEqual(catalog.find('hresult', 0x80070005)?.names.map(({ name }) => name), ['E_ACCESSDENIED', 'WINCODEC_ERR_ACCESSDENIED', 'COR_E_UNAUTHORIZEDACCESS']);
});

test('what the register does not define has no record, and no neighbour stands in for it', () => {
  assert.equal(catalog.find('win32', 13999), undefined);
  assert.equal(catalog.find('hresult', 0x8a150006), undefined);
  assert.equal(catalog.findSymbol('ERROR_IPSEC_SA_IN_USE'), undefined);
});

test('aliases and collisions are told apart', () => {
  assert.ok(catalog.find('win32', 0)?.names.slice(1).every(({ relation }) => relation === 'alias'));
  assert.deepEqual(catalog.find('win32', 691)?.names.map(({ relation }) => relation), ['first', 'collision']);
});

test('a header outweighs a range, and a narrow range a wide one', () => {
  assert.equal(catalog.findSymbol('ERROR_IPSEC_QM_POLICY_IN_USE')?.family, 'ipsec');
  const names = catalog.find('win32', 691)?.names.map(({ name, family }) => `${name} ${family}`);
  assert.deepEqual(names, ['ERROR_DBG_TERMINATE_THREAD everything', 'ERROR_AUTHENTICATION_FAILURE remote-access']);
  assert.ok(catalog.family('remote-access').records.some(({ code }) => code === 691));
});

test('a name that several headers define has all of them', () => {
  assert.deepEqual(catalog.findSymbol('STG_E_FILENOTFOUND')?.names[0]?.headers, ['winerror.h', 'oledberr.h']);
});

test('a family that is not there is an error, not an empty one', () => {
  assert.throws(() => catalog.family('no-such'), /no family "no-such"/);
});
