import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordRoots } from '#domain/word-roots.ts';

test('words of one root count once, and words that stand everywhere not at all', () => {
  assert.deepEqual(wordRoots('The policies and the policy of services'), wordRoots('policy service'));
  assert.equal(wordRoots('the policies of policy').length, 1);
});

test('a text without a word has no roots', () => {
  assert.deepEqual(wordRoots(' - '), []);
});
