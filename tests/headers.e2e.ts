import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { headersFor, parseHeadersFile } from '#commands/headers-file.ts';
import { builtFiles } from './built-pages.ts';
import { assertNoFaults } from './fault-list.ts';
import { DIST } from './site.ts';

const rules = parseHeadersFile(readFileSync(join(DIST, '_headers'), 'utf8'));
const addresses = builtFiles(DIST).map((file) => file.replace(/\/index\.html$/, '/'));

test('no path gets a header twice with different values, which would void both', () => {
  // Several policies hold together; every other header here takes one value.
  const doubled = addresses.flatMap((address) =>
    Object.entries(headersFor(rules, address))
      .filter(([name, value]) => name !== 'Content-Security-Policy' && name !== 'Cache-Control' && value.includes(','))
      .map(([name, value]) => `${address}: ${name}: ${value}`),
  );
  assertNoFaults(doubled, 'doubled headers');
});

test('pages may be used by this site alone, the API by everybody', () => {
  const wrong = addresses
    .filter((address) => address.startsWith('/api/') || (address.endsWith('/')))
    .filter((address) => headersFor(rules, address)['Cross-Origin-Resource-Policy'] !== (address.startsWith('/api/') ? 'cross-origin' : 'same-origin'));
  assertNoFaults(wrong, 'wrong Cross-Origin-Resource-Policy');
  assert.equal(headersFor(rules, '/api/v1/win32.json')['Access-Control-Allow-Origin'], '*');
});

test('every file has the headers of all', () => {
  for (const address of ['/', '/404.html', '/win32/13002/', '/api/v1/index.json', '/pagefind/pagefind.js']) {
    const headers = headersFor(rules, address);
    assert.equal(headers['X-Content-Type-Options'], 'nosniff');
    assert.equal(headers['Referrer-Policy'], 'no-referrer');
    assert.match(headers['Content-Security-Policy'] ?? '', /frame-ancestors 'none'/);
  }
});

test('only files whose name changes with their content are kept for ever', () => {
  const kept = addresses.filter((address) => /immutable/.test(headersFor(rules, address)['Cache-Control'] ?? ''));
  assert.ok(kept.length > 0);
  assertNoFaults(kept.filter((address) => !/[._-][\w-]{7,}\.(?:js|css|pf_fragment|pf_index)$/.test(address)), 'immutable files without a fingerprint');
});
