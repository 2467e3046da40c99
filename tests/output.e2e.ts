import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { readBasePath, readSiteUrl } from '#commands/settings.ts';
import { builtFiles, builtPages, decodeEntities, tagsOf } from './built-pages.ts';
import { assertNoFaults } from './fault-list.ts';
import { DIST } from './site.ts';

/** Names that others rely on: people's feed readers, browsers, crawlers, the search box. */
const FIXED_FILES = [
  '/index.html',
  '/404.html',
  '/search/index.html',
  '/sitemap-index.xml',
  '/opensearch.xml',
  '/llms.txt',
  '/feed.xml',
  '/robots.txt',
  '/favicon.svg',
  '/_headers',
  '/pagefind/pagefind.js',
  '/api/v1/index.json',
  '/api/v1/schema.json',
  '/api/v1/win32.json',
  '/api/v1/hresult.json',
  '/api/v1/ntstatus.json',
];

const site = readSiteUrl(process.env);
const base = readBasePath(process.env);
const files = builtFiles(DIST);
const published = new Set(files);

/** A link's target below the base with its fragment, and the first page that links there. */
const links = new Map<string, string>();
const idsByPage = new Map<string, Set<string>>();
const canonicals = new Map<string, string>();
const hidden = new Set<string>();
const faults = { headings: new Array<string>(), ids: new Array<string>(), heads: new Array<string>() };

before(() => {
  const titles = new Map<string, string>();
  const descriptions = new Map<string, string>();
  for (const { address, html } of builtPages(DIST, files)) {
    const ids = new Set<string>();
    let headings = 0;
    let title = '';
    let description = '';
    for (const { name, attributes, text } of tagsOf(html)) {
      const id = attributes.get('id');
      if (id !== undefined) {
        if (ids.has(id)) faults.ids.push(`${address}: id "${id}" twice`);
        ids.add(id);
      }
      if (name === 'h1') headings += 1;
      else if (name === 'title') title ||= decodeEntities(text);
      else if (name === 'meta' && attributes.get('name') === 'description') description = attributes.get('content') ?? '';
      else if (name === 'meta' && attributes.get('name') === 'robots' && attributes.get('content')?.includes('noindex') === true) hidden.add(address);
      else if (name === 'link' && attributes.get('rel') === 'canonical') canonicals.set(address, attributes.get('href') ?? '');
      const target = attributes.get('href') ?? attributes.get('src') ?? (name === 'form' ? attributes.get('action') : undefined);
      if (target !== undefined) noteLink(address, target);
    }
    idsByPage.set(address, ids);
    if (headings !== 1) faults.headings.push(`${address}: ${headings} h1`);
    requireUnique(titles, title, address, 'title');
    requireUnique(descriptions, description, address, 'description');
  }
});

function requireUnique(seen: Map<string, string>, text: string, address: string, what: string): void {
  const other = seen.get(text);
  if (text === '') faults.heads.push(`${address}: no ${what}`);
  else if (other !== undefined) faults.heads.push(`${address}: the same ${what} as ${other}: ${text}`);
  else seen.set(text, address);
}

function noteLink(from: string, target: string): void {
  const url = URL.parse(target, `${site}${base.slice(0, -1)}${from}`);
  if (url === null) {
    links.set(`not an address: ${target}`, from);
    return;
  }
  if (url.origin !== site) return;
  const key = url.pathname.startsWith(base) ? `/${url.pathname.slice(base.length)}${url.hash}` : `outside the base: ${target}`;
  if (!links.has(key)) links.set(key, from);
}

test('every name that others rely on is there', () => {
  assertNoFaults(FIXED_FILES.filter((file) => !published.has(file)), 'missing files');
});

test('every internal link and fragment leads somewhere', (t) => {
  const broken = new Array<string>();
  for (const [target, from] of links) {
    const [path = '', fragment] = target.split('#', 2);
    const file = decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path);
    if (!published.has(file)) broken.push(`${from} links to ${target}, which does not exist`);
    else if (fragment !== undefined && fragment !== '') {
      const ids = idsByPage.get(decodeURIComponent(path));
      if (ids?.has(decodeURIComponent(fragment)) === false) broken.push(`${from} links to ${target}, but that page has only ${[...ids].map((id) => `#${id}`).join(' ')}`);
    }
  }
  t.diagnostic(`${links.size} different targets in ${idsByPage.size} pages`);
  assertNoFaults(broken, 'broken links');
});

test('every page has one main heading', () => assertNoFaults(faults.headings, 'main headings'));

test('ids are unique within a page', () => assertNoFaults(faults.ids, 'duplicate ids'));

test('every page has a title and a description of its own', () => assertNoFaults(faults.heads, 'titles and descriptions'));

test('canonical addresses are the pages themselves, and the sitemap lists exactly those', () => {
  const listed = new Set(
    locations('/sitemap-index.xml').flatMap((sitemap) => locations(`/${sitemap.slice(site.length + base.length)}`)),
  );
  const wrong = new Array<string>();
  for (const address of idsByPage.keys()) {
    if (hidden.has(address)) continue;
    const own = site + base.slice(0, -1) + address;
    if (canonicals.get(address) !== own) wrong.push(`${address}: canonical is ${canonicals.get(address) ?? 'missing'}`);
    if (!listed.delete(own)) wrong.push(`${address}: not in the sitemap`);
  }
  assertNoFaults([...wrong, ...[...listed].map((location) => `${location} is in the sitemap, but is no page that may be indexed`)], 'canonical addresses and sitemap');
  assert.ok(hidden.has('/404.html'), 'the not-found page must not be indexed');
});

function locations(file: string): string[] {
  return [...readFileSync(join(DIST, file), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, location = '']) => decodeEntities(location));
}
