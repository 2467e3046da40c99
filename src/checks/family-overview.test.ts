import assert from 'node:assert/strict';
import { test } from 'node:test';
import { familyOverview } from '#checks/family-overview.ts';
import { SAMPLE_FAMILIES, sampleContent, told } from '#checks/sample-content.ts';

const file = 'content/families/ipsec.mdx';
const overview = SAMPLE_FAMILIES[file] as string;

test('no body, or a whole overview', () => assert.deepEqual(familyOverview(sampleContent(SAMPLE_FAMILIES)), []));

test('a heading is missing', () => {
  assert.deepEqual(told(familyOverview(sampleContent({ [file]: overview.replace('## Where it logs', '### Where it logs') }))), ['27:1 no "## Where it logs"']);
});

test('too few sources', () => {
  const one = overview.replace(/ {2}- title: "Object[\s\S]*?object-management\n/, '');
  assert.deepEqual(told(familyOverview(sampleContent({ [file]: one }))), ['8:1 an overview with 1 source']);
  assert.deepEqual(told(familyOverview(sampleContent({ [file]: overview.replace(/sources:[\s\S]*?object-management\n/, '') }))), ['2:1 an overview with 0 sources']);
});
