import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdsWords, tellingWords } from '#domain/text-words.ts';

const table: [text: string, ...words: string[]][] = [
  ['semaphore timeout', 'semaphore', 'timeout'],
  ['The specified quick mode policy is being used.', 'specified', 'quick', 'policy'],
  ['Access is denied.', 'access', 'denied'],
  ['E FAIL', 'fail'],
  ['is it not', 'is', 'it', 'not'],
  ['Zugriff verweigert: größer', 'zugriff', 'verweigert', 'größer'],
  ['policy policy policy', 'policy'],
  ['', ],
];
for (const [text, ...words] of table) {
  test(`tellingWords("${text}")`, () => assert.deepEqual(tellingWords(text), words));
}

test('endings may differ, words may not', () => {
  assert.equal(holdsWords('The policies are in use.', ['policy']), true);
  assert.equal(holdsWords('Access was denied.', ['access', 'denies']), true);
  assert.equal(holdsWords('A semaphore.', ['semaphore', 'timeout']), false);
  assert.equal(holdsWords('x-ray', ['xylophone']), false);
});
