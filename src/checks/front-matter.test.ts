import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frontMatter } from '#checks/front-matter.ts';
import { SAMPLE_CORRECTION, SAMPLE_CORRECTION_FILE, SAMPLE_ENTRY, SAMPLE_ENTRY_FILE, SAMPLE_FAMILIES, SAMPLE_GUIDE, sampleContent, spoiledContent } from '#checks/sample-content.ts';
import type { Fault } from '#schemas/fault.ts';

const line = ({ line, column, found, expected, fix }: Fault): string => `${line}:${column} ${found} -> ${expected}. ${fix}`;

test('whole files of every kind', () => {
  const content = sampleContent({ ...SAMPLE_FAMILIES, [SAMPLE_ENTRY_FILE]: SAMPLE_ENTRY, [SAMPLE_CORRECTION_FILE]: SAMPLE_CORRECTION, 'content/guides/bits.mdx': SAMPLE_GUIDE });
  assert.deepEqual(frontMatter(content), []);
});

const LONG = 'word '.repeat(40);
const table: [passage: string, replacement: string, ...faults: string[]][] = [
  ['updated: 2026-11-23', 'updated: yesterday', '5:1 yesterday -> updated: a date like 2026-11-23. Correct the value.'],
  ['updated: 2026-11-23\n', '', '2:1 no updated -> updated: a date like 2026-11-23. Add "updated:" with its value.'],
  ['summary:', 'sumary:', '2:1 no summary -> summary: a text. Add "summary:" with its value.', '4:1 the unknown key "sumary" -> only code, message, publishedName, summary, updated, related, faq, sources. Did you mean summary?'],
  ['    why: "a main mode', '    because: "a main mode', '9:5 no related.1.why -> related.1.why: a text. Add "why:" with its value.', '10:5 the unknown key "because" -> only symbol, why. Remove it.'],
  ['code: 13002', 'code: 0x800732CA', '2:1 0x800732CA -> code: a number of at most 65535. Correct the value.'],
  ['"The specified quick mode policy is being used."', '5', '3:1 5 -> message: a text. Put the value in double quotes.'],
  ['"A quick mode policy is still in use, so the request was refused."', `"${LONG}"`, '4:1 200 characters -> summary: a sentence of 20 to 160 characters. Shorten it by 40 characters.'],
  ['url: https://learn', 'url: http://learn', '20:5 http://learn.microsoft.com/en-us/windows/win32/debug/system… -> sources.0.url: a public https address. Correct the value.'],
  ['  - symbol: FWP_E_IN_USE\n    why: "the filtering platform\'s answer"\n', '', '6:1 2 items -> related: at least 3 items. Add 1 more.'],
];
for (const [passage, replacement, ...faults] of table) {
  test(`${passage.trim()} -> ${replacement.slice(0, 30).trim()}`, () => assert.deepEqual(frontMatter(spoiledContent(passage, replacement)).map(line).sort(), [...faults].sort()));
}

test('YAML that cannot be read', () => {
  const [fault, ...others] = frontMatter(spoiledContent('message: "The', 'message: it\'s: "The'));
  assert.deepEqual([fault?.line, fault?.column, others.length], [3, 10, 0]);
  assert.match(fault?.expected ?? '', /^YAML \(Nested mappings/);
});

test('no front matter, or no end of it', () => {
  assert.deepEqual(frontMatter(sampleContent({ 'content/guides/bits.mdx': 'Text\n' })).map(({ found }) => found), ['no front matter']);
  assert.deepEqual(frontMatter(sampleContent({ 'content/guides/bits.mdx': '---\ntitle: Bits\n' })).map(({ found }) => found), ['front matter without an end']);
});

test('an empty front matter lacks every required key', () => {
  assert.deepEqual(frontMatter(sampleContent({ 'content/guides/bits.mdx': '---\n---\n' })).map(({ found }) => found), ['no title', 'no summary', 'no updated']);
});
