import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CatalogRecord } from '#catalog/catalog.ts';
import { counterparts, innerForms, neighbours, sameNumber, wrappedForms, type Relation } from '#catalog/relations.ts';
import { conditionOf, sameCondition } from '#catalog/same-condition.ts';
import { sampleCatalog } from '#catalog/sample-catalog.ts';
import { familiarForm } from '#domain/error-code.ts';

const catalog = sampleCatalog();
const told = (relations: Relation[]): string[] => relations.map(({ space, code, record }) => `${familiarForm(space, code)} ${record?.names[0]?.name ?? '-'}`);
const record = (symbol: string): CatalogRecord => {
  const found = catalog.findSymbol(symbol);
  assert.ok(found !== undefined, symbol);
  return found;
};

test('wrapped forms are told whether or not a header names them', () => {
  assert.deepEqual(told(wrappedForms(catalog, 'win32', 5)), ['0x80070005 E_ACCESSDENIED', '0xC0070005 -']);
  assert.deepEqual(told(wrappedForms(catalog, 'win32', 13002)), ['0x800732CA -', '0xC00732CA -']);
  assert.deepEqual(told(wrappedForms(catalog, 'win32', 0)), []);
  assert.deepEqual(told(wrappedForms(catalog, 'win32', 0xe0000101)), ['0x800F0101 SPAPI_E_SECTION_NOT_FOUND']);
  assert.deepEqual(told(wrappedForms(catalog, 'ntstatus', 0xc0000022)), ['0xD0000022 -']);
});

test('inner forms exist only where the inner value is defined', () => {
  assert.deepEqual(told(innerForms(catalog, 'hresult', 0x80070005)), ['5 ERROR_ACCESS_DENIED']);
  assert.deepEqual(told(innerForms(catalog, 'hresult', 0x80004005)), []);
});

test('RtlNtStatusToDosError in both directions', () => {
  assert.deepEqual(told(counterparts(catalog, 'ntstatus', 0xc0000022)), ['5 ERROR_ACCESS_DENIED']);
  assert.ok(told(counterparts(catalog, 'win32', 5)).includes('0xC0000022 STATUS_ACCESS_DENIED'));
  assert.deepEqual(told(counterparts(catalog, 'win32', 13002)), []);
});

test('the same number in another space is another error', () => {
  assert.deepEqual(sameNumber(catalog, 'win32', 258).map(({ space, names }) => `${space} ${names[0]?.name}`), ['ntstatus STATUS_TIMEOUT']);
});

test('neighbours are the values before and after, and end at the ends', () => {
  const { previous, next } = neighbours(catalog, record('ERROR_IPSEC_QM_POLICY_IN_USE'));
  assert.deepEqual([previous?.code, next?.code], [13001, 13003]);
  assert.equal(neighbours(catalog, record('ERROR_SUCCESS')).previous, null);
});

test('a condition is what a name says without its prefix', () => {
  assert.equal(conditionOf('E_ACCESSDENIED'), 'ACCESSDENIED');
  assert.equal(conditionOf('STATUS_ACCESS_DENIED'), 'ACCESSDENIED');
  assert.equal(conditionOf('E_FAIL'), null);
  assert.equal(conditionOf('PENDING'), null);
  const names = sameCondition(catalog, record('ERROR_ACCESS_DENIED')).map(({ name }) => name.name);
  for (const name of ['E_ACCESSDENIED', 'STATUS_ACCESS_DENIED', 'STG_E_ACCESSDENIED']) assert.ok(names.includes(name), name);
  assert.ok(!names.includes('ERROR_ACCESS_DENIED'));
});
