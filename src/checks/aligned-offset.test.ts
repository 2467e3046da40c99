import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alignedOffset } from '#checks/aligned-offset.ts';

const table: [what: string, value: string, source: string, index: number, offset: number][] = [
  ['a quoted scalar', 'abc', '"abc"', 2, 3],
  ['an escaped quotation mark', 'a "b" c', '"a \\"b\\" c"', 3, 5],
  ['a folded block', 'one two', '\n  one\n  two\n', 4, 9],
  ['a list item of two lines', 'a\nb', 'a\n  b', 2, 4],
  ['an escaped underscore', 'A_B', 'A\\_B', 2, 3],
  ['an entity keeps the last place', 'a<b', 'a&lt;b', 2, 5],
  ['the end of the value', 'abc', '"abc"', 3, 4],
];
for (const [what, value, source, index, offset] of table) {
  test(what, () => assert.equal(alignedOffset(value, source, index), offset));
}
