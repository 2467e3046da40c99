import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe, pageTitle, searchWords } from '#catalog/page-texts.ts';
import { sampleCatalog } from '#catalog/sample-catalog.ts';
import { NUMBERING_SPACES } from '#domain/numbering-space.ts';

const catalog = sampleCatalog();

test('a title holds name, number and hex', () => {
  const [ipsec, hresult, setup] = ['ERROR_IPSEC_QM_POLICY_IN_USE', 'E_ACCESSDENIED', 'ERROR_SECTION_NOT_FOUND'].map((symbol) => catalog.findSymbol(symbol));
  assert.ok(ipsec && hresult && setup);
  assert.equal(pageTitle(ipsec), 'ERROR_IPSEC_QM_POLICY_IN_USE - 13002 (0x32CA)');
  assert.equal(pageTitle(hresult), 'E_ACCESSDENIED - HRESULT 0x80070005');
  assert.equal(pageTitle(setup), 'ERROR_SECTION_NOT_FOUND - Win32 0xE0000101');
});

test('titles and descriptions differ on every page, and no description is longer than 160 characters', () => {
  const records = NUMBERING_SPACES.flatMap((space) => catalog.records[space]);
  const descriptions = records.map((record) => describe(record, catalog.family(record.family)));
  assert.equal(new Set(records.map(pageTitle)).size, records.length);
  assert.equal(new Set(descriptions).size, records.length);
  assert.ok(Math.max(...descriptions.map(({ length }) => length)) <= 160);
});

test('search words are the names in separate words', () => {
  const record = catalog.find('win32', 12175);
  assert.ok(record !== undefined);
  assert.match(searchWords(record), /error winhttp secure failure/);
  assert.match(searchWords(record), /error internet decoding failed/);
});
