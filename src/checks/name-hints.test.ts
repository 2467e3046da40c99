import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hint, oneOf } from '#checks/name-hints.ts';

test('near names, or what else to do', () => {
  assert.equal(hint('E_FIAL', ['E_FAIL', 'S_OK'], 'Remove it.'), 'Did you mean E_FAIL?');
  assert.equal(hint('NOTHING', ['E_FAIL', 'S_OK'], 'Remove it.'), 'Remove it.');
});

test('lists of words', () => assert.deepEqual([oneOf([]), oneOf(['A']), oneOf(['A', 'B']), oneOf(['A', 'B', 'C'])], ['', 'A', 'A or B', 'A, B or C']));
