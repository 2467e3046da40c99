import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { contentTypeOf, isCompressible } from '#commands/content-type.ts';
import { headersFor, parseHeadersFile } from '#commands/headers-file.ts';

/** Compressed bodies are kept until together they exceed this; then all are dropped and made anew when asked for. */
const GZIP_CACHE_BYTES = 64 * 1024 * 1024;

const compress = promisify(gzip);

/**
 * Answers as a plain static host does: index.html for a folder, a redirect to its missing slash, 404.html with status 404 for
 * everything else, and the headers that the folder's own `_headers` file asks for. Only files below the folder are ever read.
 */
export async function staticResponder(folder: string, base: string): Promise<RequestListener> {
  const rules = parseHeadersFile(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''));
  const zipped = gzipCache();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [address = '/', query] = splitOnce(request.url ?? '/', '?');
    if (`${address}/` === base) return redirect(response, base, query);
    const segments = address.startsWith(base) ? pathSegments(address.slice(base.length)) : null;
    const path = segments === null ? null : join(folder, ...segments);
    const found = path === null || segments?.[0] === '_headers' ? null : await stat(path).catch(() => null);

    if (path !== null && found?.isDirectory() === true) {
      const index = join(path, 'index.html');
      if ((await stat(index).catch(() => null))?.isFile() === true) {
        return address.endsWith('/') ? send(request, response, index, 200) : redirect(response, `${address}/`, query);
      }
    } else if (path !== null && found?.isFile() === true && !address.endsWith('/')) {
      return send(request, response, path, 200);
    }
    const notFound = join(folder, '404.html');
    if ((await stat(notFound).catch(() => null)) !== null) return send(request, response, notFound, 404);
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
  }

  async function send(request: IncomingMessage, response: ServerResponse, file: string, status: number): Promise<void> {
    const { size, mtimeMs } = await stat(file);
    const etag = `W/"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;
    const type = contentTypeOf(file);
    const path = `/${splitOnce(request.url ?? '/', '?')[0].slice(base.length)}`;
    response.setHeader('Content-Type', type);
    // Hosts make browsers ask again unless told otherwise.
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('ETag', etag);
    for (const [name, value] of Object.entries(headersFor(rules, path))) response.setHeader(name, value);
    if (isCompressible(type)) response.setHeader('Vary', 'Accept-Encoding');

    if (status === 200 && request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }
    const zip = isCompressible(type) && /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(String(request.headers['accept-encoding']));
    const body = zip ? await zipped(`${file} ${etag}`, file) : await readFile(file);
    if (zip) response.setHeader('Content-Encoding', 'gzip');
    response.writeHead(status, { 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      // A file that vanished between two steps, as when the site is built anew under a running server.
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain' });
      response.end(`${error instanceof Error ? error.message : String(error)}\n`);
    });
  };
}

function redirect(response: ServerResponse, address: string, query: string | undefined): void {
  response.writeHead(301, { Location: query === undefined ? address : `${address}?${query}` }).end();
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}

/**
 * The decoded parts of an address below the base, or null where it is none that a file can have. Empty parts are refused so that
 * no redirect begins with two slashes, which a browser would read as another host; dots and separators so that nothing outside is read.
 */
function pathSegments(address: string): string[] | null {
  let decoded: string[];
  try {
    decoded = address.replace(/\/$/, '').split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
  if (decoded.length === 1 && decoded[0] === '' && address === '') return [];
  return decoded.some((part) => part === '' || part === '.' || part === '..' || /[/\\\0:]/.test(part)) ? null : decoded;
}

/** Compresses files at the level that hosts use, and remembers the results by key. */
function gzipCache(): (key: string, file: string) => Promise<Buffer> {
  const bodies = new Map<string, Buffer>();
  let bytes = 0;
  return async (key, file) => {
    const known = bodies.get(key);
    if (known !== undefined) return known;
    const body = await compress(await readFile(file), { level: 6 });
    if (bytes + body.length > GZIP_CACHE_BYTES) {
      bodies.clear();
      bytes = 0;
    }
    bytes += body.length;
    bodies.set(key, body);
    return body;
  };
}
