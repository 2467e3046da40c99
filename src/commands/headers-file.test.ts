import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFor, parseHeadersFile } from '#commands/headers-file.ts';

const RULES = parseHeadersFile(`# every page
/*
  X-Content-Type-Options: nosniff
  # why the next one
  Content-Security-Policy: frame-ancestors 'none'

/_astro/*
  Cache-Control: public, max-age=31536000

/a.b
  X-Content-Type-Options: again
`);

test('rules apply by path, the star crossing slashes', () => {
  assert.deepEqual(headersFor(RULES, '/win32/5/'), { 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': "frame-ancestors 'none'" });
  assert.equal(headersFor(RULES, '/_astro/x/y.js')['Cache-Control'], 'public, max-age=31536000');
  assert.equal(headersFor(RULES, '/x/_astro/y.js')['Cache-Control'], undefined);
});

test('a header set twice is joined, as hosts do', () => {
  assert.equal(headersFor(RULES, '/a.b')['X-Content-Type-Options'], 'nosniff, again');
  assert.equal(headersFor(RULES, '/aXb')['X-Content-Type-Options'], 'nosniff');
});

test('a line that is neither path nor header is refused with its number', () => {
  assert.throws(() => parseHeadersFile('/*\n  nonsense\n'), /_headers:2:/);
  assert.throws(() => parseHeadersFile('  Name: value\n'), /_headers:1:/);
});
