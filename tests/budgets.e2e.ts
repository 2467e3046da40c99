import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readBasePath } from '#commands/settings.ts';
import { builtFiles, builtPages, tagsOf, type BuiltPage, type Tag } from './built-pages.ts';
import { assertNoFaults } from './fault-list.ts';
import { DIST } from './site.ts';

/** Free plans of hosts take 20,000 files. */
const MAX_FILES = 19_500;
/** What a server sends before it waits for the first acknowledgement: ten packets. */
const ONE_ROUND_TRIP = 14_600;
const MAX_LIST_PAGE = 60_000;
const ENTRY_TARGET = 6_000;

/** Pages that show one thing; all others are lists of codes. */
const ENTRY_PAGE = /^\/(?:win32|hresult|ntstatus)\/(?:\d+|0x[0-9A-F]{8})\/$/;
const LIST_PAGE = /^\/(?:win32|hresult|ntstatus|families)\//;

const base = readBasePath(process.env);
const files = builtFiles(DIST);
const sizes: { address: string; bytes: number }[] = [];
const faults = { blocking: new Array<string>(), inline: new Array<string>(), foreign: new Array<string>() };

before(() => {
  for (const page of builtPages(DIST, files)) {
    sizes.push({ address: page.address, bytes: gzipSync(page.html, { level: 6 }).length });
    for (const tag of tagsOf(page.html)) readTag(page, tag);
  }
  sizes.sort((a, b) => a.bytes - b.bytes);
});

function readTag({ address }: BuiltPage, { name, attributes, text }: Tag): void {
  const rel = attributes.get('rel') ?? '';
  if (name === 'link' && rel === 'stylesheet') faults.blocking.push(`${address}: stylesheet ${attributes.get('href')}`);
  if (name === 'style' && text.includes('@import')) faults.blocking.push(`${address}: @import in a style`);
  if (name === 'script') {
    const type = attributes.get('type') ?? '';
    if (!attributes.has('src')) {
      if (type !== 'application/ld+json') faults.inline.push(`${address}: inline script ${text.slice(0, 60)}`);
    } else if (type !== 'module' && !attributes.has('async') && !attributes.has('defer')) {
      faults.blocking.push(`${address}: script ${attributes.get('src')}`);
    }
  }
  for (const attribute of attributes.keys()) {
    if (attribute === 'style' || /^on[a-z]+$/.test(attribute)) faults.inline.push(`${address}: ${name} has the attribute ${attribute}`);
  }
  const resource = name === 'link' ? (/\b(?:canonical|alternate|search)\b/.test(rel) ? undefined : attributes.get('href')) : attributes.get('src');
  if (resource !== undefined && !resource.startsWith(base)) faults.foreign.push(`${address}: ${name} loads ${resource}`);
}

function tooBig(limit: number, pages: (address: string) => boolean): string[] {
  return sizes.filter(({ address, bytes }) => bytes > limit && pages(address)).map(({ address, bytes }) => `${address}: ${bytes} B`).reverse();
}

test('few enough files for any host', (t) => {
  t.diagnostic(`${files.length} files, limit ${MAX_FILES}`);
  assert.ok(files.length <= MAX_FILES, `${files.length} files in dist/, but hosts take 20,000: at most ${MAX_FILES} leave room`);
});

test('every page that shows one thing arrives in one round trip', (t) => {
  const entries = sizes.filter(({ address }) => ENTRY_PAGE.test(address));
  const largest = entries.at(-1);
  const median = entries[entries.length >> 1];
  const over = entries.filter(({ bytes }) => bytes > ENTRY_TARGET).length;
  t.diagnostic(`entry pages, gzip -6: median ${median?.bytes} B, largest ${largest?.bytes} B (${largest?.address}), ${over} of ${entries.length} over the target of ${ENTRY_TARGET} B`);
  assertNoFaults(tooBig(ONE_ROUND_TRIP, (address) => ENTRY_PAGE.test(address) || !LIST_PAGE.test(address)), `pages over ${ONE_ROUND_TRIP} B compressed`);
});

test('lists of codes stay readable on a slow line', (t) => {
  const largest = sizes.findLast(({ address }) => LIST_PAGE.test(address) && !ENTRY_PAGE.test(address));
  t.diagnostic(`largest list, gzip -6: ${largest?.bytes} B (${largest?.address})`);
  assertNoFaults(tooBig(MAX_LIST_PAGE, () => true), `list pages over ${MAX_LIST_PAGE} B compressed`);
});

test('nothing is asked for before a page can be painted', () => assertNoFaults(faults.blocking, 'render-blocking requests'));

test('no inline script and no style attribute, which the policy would refuse', () => assertNoFaults(faults.inline, 'inline code'));

test('pages load nothing from another origin', () => assertNoFaults(faults.foreign, 'resources outside the site'));
