import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryHeadings } from '#checks/entry-headings.ts';
import { SAMPLE_ENTRY, SAMPLE_ENTRY_FILE, sampleContent, spoiledContent, told } from '#checks/sample-content.ts';

test('all headings in order', () => assert.deepEqual(entryHeadings(sampleContent({ [SAMPLE_ENTRY_FILE]: SAMPLE_ENTRY })), []));

const usage = '## Usage context\n\n- `netsh ipsec dynamic delete qmpolicy`\n\n';
const table: [what: string, passage: string, replacement: string, ...faults: string[]][] = [
  ['one is missing', usage, '', '31:1 no "## Usage context"'],
  ['the last is missing', '## Summary\n\nThe policy is in use. Look for rules that name it.\n', '', '43:4 no "## Summary"'],
  ['misspelt', '## Resolution', '## Resolutions', '39:1 "## Resolutions"', '45:1 no "## Resolution"'],
  ['a title', '## Technical meaning', '# In use\n\n## Technical meaning', '23:1 "# In use"'],
  ['text before the first', '## Technical meaning', 'In short: it is in use.\n\n## Technical meaning', '23:1 text before the first heading'],
  ['an empty section', 'Do not retry in a loop.\n\n', '', '35:1 "## Developer interpretation" without text'],
  ['a section with an empty part', 'Do not retry in a loop.', 'Do not retry.\n\n### Details', '39:1 "### Details" without text'],
  ['parts below a heading', 'Do not retry in a loop.', '### In C\n\nDo not retry.'],
];
for (const [what, passage, replacement, ...faults] of table) {
  test(what, () => assert.deepEqual(told(entryHeadings(spoiledContent(passage, replacement))), faults));
}

test('a section moved, and a section twice', () => {
  const moved = SAMPLE_ENTRY.replace(usage, '').replace('## Summary', `${usage}## Summary`);
  assert.deepEqual(told(entryHeadings(sampleContent({ [SAMPLE_ENTRY_FILE]: moved }))), ['41:1 "## Usage context" after "## Developer interpretation"']);
  assert.deepEqual(told(entryHeadings(sampleContent({ [SAMPLE_ENTRY_FILE]: `${SAMPLE_ENTRY}\n## Summary\n\nAgain.\n` }))), ['49:1 "## Summary" again']);
});
