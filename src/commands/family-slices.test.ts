import assert from 'node:assert/strict';
import { test } from 'node:test';
import { familySlices } from '#commands/family-slices.ts';

const row = (number: number, link: string, meaning: string): string =>
  `<tr id="win32-0x0000${number.toString(16).toUpperCase().padStart(4, '0')}"><td class="number">${number}<span class="soft">0x1</span></td><td><a href="/win32/${number}/">${link}</a>${meaning}</td></tr>`;

test('a value keeps the id of its row; its first name is the heading', () => {
  const [slice] = familySlices(`<table><tr><th>Value</th></tr>${row(0, 'ERROR_<wbr>SUCCESS, NO_<wbr>ERROR', '<span class="soft">It worked.</span>')}${row(5, 'ERROR_<wbr>ACCESS_<wbr>DENIED', '')}</table>`);
  assert.match(slice ?? '', /<h2 id="win32-0x00000000">ERROR_SUCCESS<\/h2><p>It worked\.<\/p><p>NO_ERROR<\/p><h2 id="win32-0x00000005">ERROR_ACCESS_DENIED<\/h2><p><\/p>/);
});

test('every row stands in one slice', () => {
  const slices = familySlices(Array.from({ length: 70 }, (_, number) => row(number, `E_${number}`, '')).join(''));
  assert.deepEqual(slices.map((slice) => slice.match(/<h2/g)?.length), [32, 32, 6]);
});

test('a row that is built otherwise is an error, not a gap in the index', () => {
  assert.throws(() => familySlices('<tr id="win32-0x00000005"><td>5</td></tr>'), /without a link/);
});
