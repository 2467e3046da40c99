import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterOf, pagesWithWords, type PageKeywords } from '#domain/lookup-keywords.ts';

const TEXTS = [
  'A quick mode policy in the local IPsec policy database is still referred to, so the request against it was refused.',
  'The service is disabled and cannot be started until its start type is changed.',
  'A web server or proxy answered that the requested page needs another certificate.',
];
const pages = TEXTS.map((text, code): PageKeywords => ({ space: 'win32', code, filter: filterOf(text) }));
const found = (query: string): number[] => pagesWithWords(query, pages, 3).map(({ code }) => code);

test('a text finds itself, in other words of the same stem too', () => {
  TEXTS.forEach((text, code) => assert.equal(found(text)[0], code));
  assert.deepEqual(found('policies of the local IPsec database still refer to quick modes'), [0]);
});

test('too few words, and words of other texts, find nothing', () => {
  assert.deepEqual(found('quick mode policy'), []);
  assert.deepEqual(found('hatch cartridges library enter magazine slot'), []);
  assert.deepEqual(found(''), []);
});
