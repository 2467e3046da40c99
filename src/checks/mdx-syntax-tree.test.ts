import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexLines } from '#checks/line-index.ts';
import { parseMdx } from '#checks/mdx-syntax-tree.ts';
import { walkMarkdown } from '#checks/walk-markdown.ts';

const parsed = (text: string): { places: string[]; types: string[] } => {
  const lines = indexLines(text);
  const { root, faults } = parseMdx(text, lines);
  return { places: faults.map(({ offset }) => Object.values(lines.positionAt(offset)).join(':')), types: [...walkMarkdown(root)].map(({ type }) => type) };
};

test('every fault of a file is found, and the rest is parsed', () => {
  const { places, types } = parsed('---\na: 1\n---\nUse <path>.\n\nAnd <br> and {x-\n\n## Heading\n');
  assert.deepEqual(places, ['4:5', '6:5', '6:14']);
  assert.ok(types.includes('heading'));
});

const single: [text: string, place: string][] = [
  ['a <https://x.y> b', '1:3'],
  ['<!-- a -->', '1:1'],
  ['a\n\n{0002DF01-0000-0000}', '3:1'],
  ['vector<int> a', '1:7'],
  ['a </p> b', '1:3'],
  ['a <ErrorCode symbol="X"> b', '1:3'],
  ['- a\n- <y>\n- z', '2:3'],
];
for (const [text, place] of single) {
  test(`${JSON.stringify(text)}: one fault, at ${place}`, () => assert.deepEqual(parsed(text).places, [place]));
}

for (const text of ['a < b', '`<path>`', 'a } b', '<ErrorCode symbol="X" />', '```\n<x> {y\n```']) {
  test(`${JSON.stringify(text)}: none`, () => assert.deepEqual(parsed(text).places, []));
}
