import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WordRow } from '#domain/lookup-words.ts';
import { rankTexts } from '#domain/rank-texts.ts';

const row = (row: Partial<WordRow>): WordRow => ({ subject: [], question: [], meaning: [], ...row });
const numbers = (rows: (WordRow | undefined)[]): number[] => rankTexts(rows, 1000).map(({ number }) => number);

test('a text with all words comes before one with most, and one with few is left out', () => {
  assert.deepEqual(numbers([row({ meaning: [1, 2, 3] }), row({ meaning: [1, 2] }), row({ meaning: [1] })]), [1, 2]);
});

test('of texts that hold the same, a page that is about it comes first, then the lower number', () => {
  assert.deepEqual(numbers([row({ subject: [7], question: [8], meaning: [1] }), row({ subject: [7], question: [8], meaning: [1] })]), [7, 1, 8]);
});

test('rare words weigh more than frequent ones', () => {
  const frequent = Array.from({ length: 500 }, (_, number) => number);
  assert.deepEqual(numbers([row({ meaning: frequent }), row({ meaning: [3, 900] }), row({ meaning: [900] })]), [900]);
});

test('one word is not enough, and words that no text holds leave the others their weight', () => {
  assert.deepEqual(numbers([row({ meaning: [1] })]), []);
  assert.deepEqual(numbers([row({ meaning: [1] }), row({ meaning: [1] }), undefined]), [1]);
  assert.deepEqual(numbers([undefined, undefined]), []);
});
