import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildFailure } from '#commands/build-failure.ts';

test('an error with a place begins with it and needs no stack', () => {
  const error = Object.assign(new SyntaxError('Unexpected token'), { loc: { file: 'content/a.mdx', line: 3, column: 7 }, hint: 'Close the brace.' });
  assert.equal(buildFailure(error), 'content/a.mdx:3:7\nUnexpected token\nClose the brace.');
});

test('a sentence of our own stands alone', () => {
  assert.equal(buildFailure(new Error('The content has the faults listed above.')), 'The content has the faults listed above.');
});

test("a program's own fault keeps its stack", () => {
  assert.match(buildFailure(new TypeError('x is not a function')), /^x is not a function\nTypeError: x is not a function\n +at /);
});
