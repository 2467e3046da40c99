import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relatedResolves } from '#checks/related-resolves.ts';
import { SAMPLE_ENTRY, SAMPLE_ENTRY_FILE, sampleContent, spoiledContent } from '#checks/sample-content.ts';

test('names of any numbering space', () => assert.deepEqual(relatedResolves(sampleContent({ [SAMPLE_ENTRY_FILE]: SAMPLE_ENTRY })), []));

const table: [symbol: string, found: string, fix: string][] = [
  ['FWP_E_INUSE', 'the related symbol FWP_E_INUSE', 'Did you mean FWP_E_IN_USE?'],
  ['fwp_e_in_use', 'the related symbol fwp_e_in_use', 'Did you mean FWP_E_IN_USE?'],
  ['ERROR_IPSEC_SA_IN_USE', 'the related symbol ERROR_IPSEC_SA_IN_USE', 'Did you mean ERROR_IPSEC_QM_POLICY_IN_USE?'],
  ['ERROR_IPSEC_QM_POLICY_IN_USE', 'ERROR_IPSEC_QM_POLICY_IN_USE as related to itself', 'Remove it.'],
  ['ERROR_IPSEC_QM_POLICY_EXISTS', 'ERROR_IPSEC_QM_POLICY_EXISTS again', 'Remove one of the two.'],
];
for (const [symbol, found, fix] of table) {
  test(symbol, () => {
    const faults = relatedResolves(spoiledContent('symbol: FWP_E_IN_USE', `symbol: ${symbol}`));
    assert.deepEqual(faults.map((fault) => [fault.line, fault.column, fault.found]), [[11, 13, found]]);
    if (!symbol.includes('_SA_')) assert.equal(faults[0]?.fix, fix);
  });
}
