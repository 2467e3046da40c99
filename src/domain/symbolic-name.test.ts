import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSymbolicName, normalizeSymbol, symbolWords } from '#domain/symbolic-name.ts';

const forms: [text: string, normal: string][] = [
  ['ERROR_IPSEC_QM_POLICY_IN_USE', 'ERROR_IPSEC_QM_POLICY_IN_USE'],
  [' ipsec  qm-policy in use ', 'IPSEC_QM_POLICY_IN_USE'],
  ['_QM_POLICY_', 'QM_POLICY'],
  ['NERR_BadServiceName', 'NERR_BADSERVICENAME'],
  ['', ''],
];
for (const [text, normal] of forms) {
  test(`normalizeSymbol("${text}")`, () => assert.equal(normalizeSymbol(text), normal));
}

test('words of a name', () => {
  assert.deepEqual(symbolWords('QM_POLICY_IN_USE'), ['QM', 'POLICY', 'IN', 'USE']);
  assert.deepEqual(symbolWords(''), []);
});

test('symbolic names are C identifiers', () => {
  assert.equal(isSymbolicName('E_FAIL'), true);
  assert.equal(isSymbolicName('13002'), false);
  assert.equal(isSymbolicName('E FAIL'), false);
});
