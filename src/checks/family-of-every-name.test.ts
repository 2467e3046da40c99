import assert from 'node:assert/strict';
import { test } from 'node:test';
import { familyOfEveryName } from '#checks/family-of-every-name.ts';
import { SAMPLE_FAMILIES, sampleContent } from '#checks/sample-content.ts';

test('every name is claimed', () => assert.deepEqual(familyOfEveryName(sampleContent(SAMPLE_FAMILIES)), []));

test('names without a family, neighbours of one facility together', () => {
  const { 'content/families/ipsec.mdx': ipsec = '', 'content/families/system.mdx': system = '' } = SAMPLE_FAMILIES;
  const faults = familyOfEveryName(sampleContent({ 'content/families/ipsec.mdx': ipsec.replace('hresult: [50]', ''), 'content/families/system.mdx': system.replace('[[0, 15999]]', '[[5, 9999]]') }));
  assert.deepEqual(faults.map(({ file, line, found }) => `${file.split('/').pop()}:${line} ${found}`), [
    'win32.tsv:2 ERROR_SUCCESS (0x00000000) without a family',
    'win32.tsv:4 WSAECONNREFUSED (0x0000274D) without a family',
    'hresult.tsv:4 2 names, FWP_E_IN_USE (0x8032000A) to FWP_E_DYNAMIC_SESSION_IN_PROGRESS (0x8032000B), without a family',
  ]);
  assert.equal(faults[2]?.fix, 'Add 50 to "hresult:", or the header winerror.h to "headers:", in a file of content/families.');
});

test('silent while a family cannot be read', () => {
  const { 'content/families/system.mdx': system = '' } = SAMPLE_FAMILIES;
  assert.deepEqual(familyOfEveryName(sampleContent({ 'content/families/system.mdx': system.replace('[0]', 'none') })), []);
});
