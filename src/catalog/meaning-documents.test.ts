import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { meaningDocuments } from '#catalog/meaning-documents.ts';
import { readRegister } from '#catalog/read-register.ts';

const register = readRegister(join(import.meta.dirname, '../..'));
const documents = meaningDocuments(register);
const all = documents.map(({ html }) => html).join('\n');

test('every value stands in exactly one document, with its names and its meaning', () => {
  const ids = [...all.matchAll(/<h2 id="([^"]+)">/g)].map(([, id]) => id);
  const values = Object.values(register.names).reduce((sum, table) => sum + new Set(table.rows.map(({ value }) => value)).size, 0);
  assert.equal(ids.length, values);
  assert.equal(new Set(ids).size, values);
  assert.match(all, /<h2 id="win32-0x000032CA">ERROR_IPSEC_QM_POLICY_IN_USE<\/h2><p>[^<]+<\/p><p>ERROR IPSEC QM POLICY IN USE<\/p>/);
});

test('documents have addresses of their own, and few enough of them to list', () => {
  assert.equal(new Set(documents.map(({ url }) => url)).size, documents.length);
  assert.ok(documents.length < 1_000, `${documents.length}`);
});

test('meanings are text, not markup', () => {
  const rows = [{ value: 5, symbol: 'E_X', source: 'winerror.h', meaning: 'Less < more & <b>bold</b>', line: 2 }];
  const table = (rows: typeof register.names.win32.rows): typeof register.names.win32 => ({ file: '', faults: [], rows });
  const [document] = meaningDocuments({ names: { win32: table(rows), hresult: table([]), ntstatus: table([]) } });
  assert.match(document?.html ?? '', /<p>Less &lt; more &amp; &lt;b>bold&lt;\/b><\/p>/);
});
