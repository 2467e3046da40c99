import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryUnique } from '#checks/entry-unique.ts';
import { SAMPLE_ENTRY, SAMPLE_ENTRY_FILE, sampleContent } from '#checks/sample-content.ts';

const found = (texts: Record<string, string>): string[] => entryUnique(sampleContent({ [SAMPLE_ENTRY_FILE]: SAMPLE_ENTRY, ...texts })).map((fault) => `${fault.file}: ${fault.found}`);

test('one file for one symbol', () => assert.deepEqual(found({ 'content/errors/win32/ERROR_SUCCESS.mdx': `${SAMPLE_ENTRY}\nMore.\n` }), []));

test('a symbol in two folders, and in two letter cases', () => {
  const other = `${SAMPLE_ENTRY}\nMore.\n`;
  assert.deepEqual(found({ 'content/errors/hresult/ERROR_IPSEC_QM_POLICY_IN_USE.mdx': other }), ['content/errors/win32/ERROR_IPSEC_QM_POLICY_IN_USE.mdx: ERROR_IPSEC_QM_POLICY_IN_USE again']);
  assert.deepEqual(found({ 'content/errors/win32/error_ipsec_qm_policy_in_use.mdx': other }), ['content/errors/win32/error_ipsec_qm_policy_in_use.mdx: error_ipsec_qm_policy_in_use again']);
});

test('a copy of a file', () => {
  assert.deepEqual(found({ 'content/errors/win32/ERROR_SUCCESS.mdx': SAMPLE_ENTRY }), ['content/errors/win32/ERROR_SUCCESS.mdx: the very text of another file']);
});
