import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countHeldWords, rareWords, tellingWords } from '#domain/text-words.ts';

const table: [text: string, ...words: string[]][] = [
  ['semaphore timeout', 'semaphore', 'timeout'],
  ['The specified quick mode policy is being used.', 'specified', 'quick', 'mode', 'policy', 'used'],
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

test('the rarest words, in their order', () => {
  assert.deepEqual(rareWords(['specified', 'quick', 'mode', 'policy', 'used'], 2), ['quick', 'mode']);
  assert.deepEqual(rareWords(['file', 'cartridge', 'full'], 2), ['cartridge', 'full']);
  assert.deepEqual(rareWords(['file', 'name'], 2), ['file', 'name']);
  assert.deepEqual(rareWords(['one'], 2), ['one']);
});

test('endings may differ, words may not', () => {
  assert.equal(countHeldWords('The policies are in use.', ['policy']), 1);
  assert.equal(countHeldWords('Access was denied.', ['access', 'denies']), 2);
  assert.equal(countHeldWords('A semaphore.', ['semaphore', 'timeout']), 1);
  assert.equal(countHeldWords('x-ray', ['xylophone']), 0);
});
