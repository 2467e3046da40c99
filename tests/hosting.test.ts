import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

/* The one pattern that the rules of docs/hosting.md share, tried on addresses. */

const text = readFileSync(join(import.meta.dirname, '../docs/hosting.md'), 'utf8');
const patterns = [...text.matchAll(/\^\/?(\(\?:win32\/[^\s"]+\$)/g)].map(([, pattern = '']) => pattern);

test('every host has the same pattern', () => {
  assert.equal(patterns.length, 3);
  assert.equal(new Set(patterns).size, 1);
});

const spellings: [path: string, query: string | null][] = [
  ['13002', '13002'],
  ['13002/', '13002'],
  ['0x800732CA', '0x800732CA'],
  ['-2147011894', '-2147011894'],
  ['ERROR_IPSEC_QM_POLICY_IN_USE', 'ERROR_IPSEC_QM_POLICY_IN_USE'],
  ['win32/0x32ca', '0x32ca'],
  ['e_fail/', 'e_fail'],
  ['guides/', null],
  ['win32/', null],
  ['search/', null],
  ['favicon.svg', null],
  ['lookup/values.txt', null],
  ['', null],
];
for (const [path, query] of spellings) {
  test(`/${path} is ${query === null ? 'left alone' : `read as ${query}`}`, () => {
    assert.equal(new RegExp(`^${patterns[0]}`).exec(path)?.[1] ?? null, query);
  });
}
