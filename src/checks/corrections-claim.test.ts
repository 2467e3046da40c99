import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctionsClaim } from '#checks/corrections-claim.ts';
import { SAMPLE_CORRECTION, sampleContent, told } from '#checks/sample-content.ts';

test('a name that no header defines', () => {
  assert.deepEqual(correctionsClaim(sampleContent({ 'content/corrections/ERROR_IPSEC_SA_IN_USE.mdx': SAMPLE_CORRECTION })), []);
});

test('a name of the register', () => {
  assert.deepEqual(told(correctionsClaim(sampleContent({ 'content/corrections/E_FAIL.mdx': SAMPLE_CORRECTION }))), ['1:1 a correction of E_FAIL, which content/register/hresult.tsv has as 0x80004005']);
});
