import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexLines } from '#checks/line-index.ts';

const text = 'ab\n\ncde';
const table: [offset: number, line: number, column: number][] = [
  [0, 1, 1],
  [2, 1, 3],
  [3, 2, 1],
  [4, 3, 1],
  [6, 3, 3],
  [7, 3, 4],
];
for (const [offset, line, column] of table) {
  test(`offset ${offset} is ${line}:${column}, and back`, () => {
    const lines = indexLines(text);
    assert.deepEqual(lines.positionAt(offset), { line, column });
    assert.equal(lines.offsetAt({ line, column }), offset);
  });
}
