import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBasePath, readPort, readSiteUrl } from '#commands/settings.ts';

test('the base path gets the slashes it lacks', () => {
  const paths = [undefined, '', '/', 'docs', '/docs', 'docs/', '/a//b/', ' /v1.0/ '].map((BASE_PATH) => readBasePath({ BASE_PATH }));
  assert.deepEqual(paths, ['/', '/', '/', '/docs/', '/docs/', '/docs/', '/a/b/', '/v1.0/']);
});

test('a base path that is no path is refused in a sentence', () => {
  for (const BASE_PATH of ['https://a.example/', '/a b/', '/../', '/a?b']) {
    assert.throws(() => readBasePath({ BASE_PATH }), /^Error: BASE_PATH is ".*", but it must be a path/);
  }
});

test('the site address is an origin', () => {
  assert.equal(readSiteUrl({}), 'http://localhost:4321');
  assert.equal(readSiteUrl({ SITE_URL: 'https://errors.example/' }), 'https://errors.example');
  for (const SITE_URL of ['errors.example', 'ftp://errors.example', 'https://errors.example/docs/', 'https://errors.example/?a']) {
    assert.throws(() => readSiteUrl({ SITE_URL }), /^Error: SITE_URL is/);
  }
});

test('the port is a number', () => {
  assert.deepEqual([undefined, '', '0', '8080'].map((PORT) => readPort({ PORT })), [4321, 4321, 0, 8080]);
  for (const PORT of ['http', '-1', '65536', '1e3']) assert.throws(() => readPort({ PORT }), /^Error: PORT is/);
});
