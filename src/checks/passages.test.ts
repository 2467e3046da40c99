import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContentFile } from '#checks/content-file.ts';
import { SAMPLE_ENTRY, SAMPLE_ENTRY_FILE, spoiledEntry } from '#checks/sample-content.ts';

/** Passages of the sample entry with its text about retrying replaced. */
function passageOf(text: string, start: string): { text: string; at(word: string): string } {
  const file = parseContentFile(SAMPLE_ENTRY_FILE, spoiledEntry('Do not retry in a loop.', text));
  const passage = file.passages.find((candidate) => candidate.text.startsWith(start));
  assert.ok(passage, file.passages.map((candidate) => candidate.text).join('\n---\n'));
  return {
    text: passage.text,
    at: (word) => file.text.slice(passage.offsetAt(passage.text.indexOf(word))).split(/[\s`|"),;]/, 1)[0] as string,
  };
}

const table: [what: string, markdown: string, text: string, word: string][] = [
  ['marks are dropped', 'Call **one** of `ERROR_A` (13004).', 'Call one of ERROR_A (13004).', '13004'],
  ['a component stands as its symbol', 'See <ErrorCode symbol="FWP_E_IN_USE" /> (5).', 'See FWP_E_IN_USE (5).', 'FWP_E_IN_USE'],
  ['lines of a list item', '- One\n  two `three`.', 'One\ntwo three.', 'three'],
  ['link texts', 'See [the `rule`](https://x.y/).', 'See the rule.', 'rule'],
  ['cells of a row', '| a | b |\n|---|---|\n| `c` | 5 |', 'c | 5', '5'],
  ['code blocks', '```cpp\nif (rc == ERROR_A)\n    return;\n```', 'if (rc == ERROR_A)\n    return;', 'return'],
];
for (const [what, markdown, text, word] of table) {
  test(what, () => {
    const passage = passageOf(markdown, text.slice(0, 5));
    assert.equal(passage.text, text);
    assert.equal(passage.at(word), word);
  });
}

test('front matter: texts, not names and addresses; an answer as Markdown', () => {
  const texts = parseContentFile(SAMPLE_ENTRY_FILE, SAMPLE_ENTRY).passages.map(({ text }) => text);
  assert.ok(texts.includes('the policy stands in the way of an addition'));
  assert.ok(texts.includes('No. FWP_E_IN_USE (0x8032000A) is the filtering platform\'s.'));
  assert.ok(!texts.some((text) => text === 'ERROR_IPSEC_QM_POLICY_EXISTS' || text.startsWith('https://')));
});
