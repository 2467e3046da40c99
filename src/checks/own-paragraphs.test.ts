import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownParagraphs } from '#checks/own-paragraphs.ts';
import { SAMPLE_ENTRY, SAMPLE_ENTRY_FILE, sampleContent } from '#checks/sample-content.ts';

const OTHER = 'content/errors/hresult/FWP_E_IN_USE.mdx';
const withDetails = (text: string): string => SAMPLE_ENTRY.replace('The policy is in the database, and something uses it.', text);
const ONE = 'The delete request is refused because a rule of the dynamic policy still names the object, and the rule stays as it was before the request.';
const TWIN = 'The delete request is refused because a filter of the dynamic policy still names the object, and the filter stays as it was before the request.';
const DIFFERENT = 'The platform counts references: a provider context that filters point to cannot go before the last of these filters has been deleted by its owner.';

const faults = (one: string, other: string): string[] =>
  ownParagraphs(sampleContent({ [SAMPLE_ENTRY_FILE]: withDetails(one), [OTHER]: withDetails(other) })).map(({ file, found }) => `${file}: ${found}`);

test('a paragraph with two words changed is a fault that names its twin', () => {
  assert.deepEqual(faults(ONE, TWIN), [`${SAMPLE_ENTRY_FILE}: a paragraph that is 60 % that of ${OTHER}:25`]);
});

test('paragraphs of their own pass', () => {
  assert.deepEqual(faults(ONE, DIFFERENT), []);
});
