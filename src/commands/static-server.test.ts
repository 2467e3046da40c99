import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { startStaticServer, type StaticServer } from '#commands/static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'static server-'));
const site = join(folder, 'site');
let server: StaticServer;

interface Answer {
  status: number | undefined;
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer;
}

/** Sends the path as it stands: fetch() would resolve ".." before sending. */
function ask(path: string, { method = 'GET', headers = {}, port = server.port }: { method?: string; headers?: Record<string, string>; port?: number } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

before(async () => {
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  for (const [name, text] of Object.entries({
    'index.html': '<h1>home</h1>',
    '404.html': '<h1>not here</h1>',
    '_headers': '/*\n  X-Content-Type-Options: nosniff\n/api/*\n  Access-Control-Allow-Origin: *\n/_astro/*\n  Cache-Control: immutable\n',
    'win32/5/index.html': '<h1>5</h1>',
    'api/v1/index.json': '{}',
    '_astro/x.abc.js': '1',
    'pagefind/en.pf_index': 'zipped already',
  })) {
    mkdirSync(join(site, name, '..'), { recursive: true });
    writeFileSync(join(site, name), text);
  }
  server = await startStaticServer({ folder: site, base: '/docs/', port: 0 });
});

after(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test('folders answer with their index, files with their type', async () => {
  for (const [path, body, type] of [
    ['/docs/', '<h1>home</h1>', 'text/html; charset=utf-8'],
    ['/docs/?q=5', '<h1>home</h1>', 'text/html; charset=utf-8'],
    ['/docs/win32/5/', '<h1>5</h1>', 'text/html; charset=utf-8'],
    ['/docs/api/v1/index.json', '{}', 'application/json; charset=utf-8'],
    ['/docs/pagefind/en.pf_index', 'zipped already', 'application/octet-stream'],
  ] as const) {
    const answer = await ask(path);
    assert.deepEqual([answer.status, answer.body.toString(), answer.headers['content-type']], [200, body, type], path);
  }
});

test('a missing slash is added by a redirect that keeps the query', async () => {
  for (const [path, location] of [['/docs', '/docs/'], ['/docs/win32/5?a=1', '/docs/win32/5/?a=1']] as const) {
    const answer = await ask(path);
    assert.deepEqual([answer.status, answer.headers['location']], [301, location]);
  }
});

test('everything else is the not-found page with its status', async () => {
  for (const path of ['/', '/docs/win32/', '/docs/win32', '/docs/13002', '/docs/index.html/', '/docs/_headers', '/docs/%', '/other/', '/docs/win32/5/index.html/']) {
    const answer = await ask(path);
    assert.deepEqual([answer.status, answer.body.toString()], [404, '<h1>not here</h1>'], path);
  }
});

test('no address reads outside the folder or redirects to another host', async () => {
  for (const path of ['/docs/../secret.txt', '/docs/%2e%2e/secret.txt', '/docs/..%2fsecret.txt', '/docs/..%5csecret.txt', '/docs//win32/5', '/docs/%00', '//evil.example/..']) {
    const answer = await ask(path);
    assert.equal(answer.status, 404, path);
    assert.doesNotMatch(answer.body.toString(), /secret/);
  }
});

test('text is compressed where the client takes it, once; other files never', async () => {
  const headers = { 'Accept-Encoding': 'br, gzip' };
  for (let round = 0; round < 2; round += 1) {
    const page = await ask('/docs/', { headers });
    assert.equal(page.headers['content-encoding'], 'gzip');
    assert.equal(page.headers['vary'], 'Accept-Encoding');
    assert.equal(gunzipSync(page.body).toString(), '<h1>home</h1>');
  }
  assert.equal((await ask('/docs/', { headers: { 'Accept-Encoding': 'gzip;q=0' } })).headers['content-encoding'], undefined);
  assert.equal((await ask('/docs/pagefind/en.pf_index', { headers })).headers['content-encoding'], undefined);
});

test('caching: by asking again, unless the headers file says otherwise', async () => {
  assert.equal((await ask('/docs/_astro/x.abc.js')).headers['cache-control'], 'immutable');
  const first = await ask('/docs/');
  assert.equal(first.headers['cache-control'], 'no-cache');
  const again = await ask('/docs/', { headers: { 'If-None-Match': String(first.headers['etag']) } });
  assert.deepEqual([again.status, again.body.length], [304, 0]);
});

test('the headers that are shipped are the headers that are sent', async () => {
  assert.equal((await ask('/docs/')).headers['x-content-type-options'], 'nosniff');
  assert.equal((await ask('/docs/')).headers['access-control-allow-origin'], undefined);
  assert.equal((await ask('/docs/api/v1/index.json')).headers['access-control-allow-origin'], '*');
});

test('only GET and HEAD are answered', async () => {
  const head = await ask('/docs/', { method: 'HEAD' });
  assert.deepEqual([head.status, head.headers['content-length'], head.body.length], [200, '13', 0]);
  const post = await ask('/docs/', { method: 'POST' });
  assert.deepEqual([post.status, post.headers['allow']], [405, 'GET, HEAD']);
});

test('a busy port is told in one sentence', async () => {
  await assert.rejects(startStaticServer({ folder: site, base: '/', port: server.port }), /^Error: Port \d+ is in use by another program: stop that program, or choose another port/);
});
