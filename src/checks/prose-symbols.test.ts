import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proseSymbols } from '#checks/prose-symbols.ts';
import { SAMPLE_CORRECTION, SAMPLE_CORRECTION_FILE, spoiledContent, told } from '#checks/sample-content.ts';

const correction = { [SAMPLE_CORRECTION_FILE]: SAMPLE_CORRECTION };
const inBody = (text: string): string[] => told(proseSymbols(spoiledContent('Do not retry in a loop.', text, correction)));

const table: [text: string, ...faults: string[]][] = [
  ['ERROR_ACCESS_DENIED, `FWP_E_IN_USE` and <ErrorCode symbol="E_FAIL" />.'],
  ['`FWPM_LAYER_IKEEXT_V4`, IPSEC_SA, FILE_READ_DATA, `HRESULT_FROM_WIN32`.'],
  ['The ERROR_IPSEC_ names, `FWP_E_*` and `ERROR_*`.'],
  ['Some lists have ERROR_IPSEC_SA_IN_USE; no SDK header defines it.'],
  ['Not ERROR_ACCES_DENIED.', '37:5 ERROR_ACCES_DENIED'],
  ['In code `ERROR_NOWHERE`.', '37:10 ERROR_NOWHERE'],
  ['**Bold ERROR_NOWHERE**', '37:8 ERROR_NOWHERE'],
  ['```cpp\nif (rc == ERROR_NOWHERE) {}\n```', '38:11 ERROR_NOWHERE'],
  ['- one\n- `WSAECONNREFUSD`', '38:4 WSAECONNREFUSD'],
  ['The ERROR_IPSEC names.', '37:5 ERROR_IPSEC'],
  ['The ERROR_NOWHERE_ names.', '37:5 ERROR_NOWHERE_'],
  ['Beside ERROR_IPSEC_SA_IN_USE.', '37:8 ERROR_IPSEC_SA_IN_USE'],
  ['ERROR_NOWHERE; no SDK header defines it.', '37:1 ERROR_NOWHERE'],
];
for (const [text, ...faults] of table) {
  test(text, () => assert.deepEqual(inBody(text), faults));
}

const fields: [passage: string, replacement: string, ...faults: string[]][] = [
  ['"the filtering platform\'s answer"', '"the answer, not ERROR_NOWHERE"', '12:27 ERROR_NOWHERE'],
  ['List the rules with', 'Not `ERROR_NOWHERE`: list the rules with', '17:19 ERROR_NOWHERE'],
  ['A quick mode policy is', 'ERROR_NOWHERE: a quick mode policy is', '4:11 ERROR_NOWHERE'],
  ['How do I see the users of a policy?', 'Is it ERROR_IPSEC_SA_IN_USE?', '16:22 ERROR_IPSEC_SA_IN_USE'],
];
for (const [passage, replacement, ...faults] of fields) {
  test(replacement, () => assert.deepEqual(told(proseSymbols(spoiledContent(passage, replacement, correction))), faults));
}

test('a question may name what its answer corrects', () => {
  const content = spoiledContent('  - question: "How do I see the users of a policy?"\n    answer: "List', '  - question: "Is it ERROR_IPSEC_SA_IN_USE?"\n    answer: "No, no SDK header defines that name. List', correction);
  assert.deepEqual(proseSymbols(content), []);
});
