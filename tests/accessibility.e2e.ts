import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { DIST, useSite } from './site.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a change from light to dark can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const site = useSite();

interface ApiRecord {
  readonly symbols: readonly { readonly name: string; readonly headers: readonly string[] }[];
  readonly authored: boolean;
  readonly url: string;
}

/** The first record that a rule chooses, since which values are authored changes with every entry that is written. */
function pick(space: string, choose: (record: ApiRecord) => boolean): string {
  const { codes } = JSON.parse(readFileSync(join(DIST, 'api', 'v1', `${space}.json`), 'utf8')) as { codes: ApiRecord[] };
  const record = codes.find(choose);
  assert.ok(record !== undefined, `no value of ${space} is of the kind that this test needs`);
  const [address = ''] = /\/(?:win32|hresult|ntstatus)\/\w+\/$/.exec(record.url) ?? [];
  return address;
}

const headersOf = ({ symbols }: ApiRecord): Set<string> => new Set(symbols.flatMap(({ headers }) => headers.slice(0, 1)));

/** One of each template, and of each shape that a template can take. */
const PAGES: Readonly<Record<string, string>> = {
  'home': '/',
  'search without a query': '/search/',
  'not found': '/nothing-of-the-kind/',
  'guides': '/guides/',
  'guide': '/guides/reading-an-hresult/',
  'families': '/families/',
  'family': '/families/ipsec/',
  'browse Win32': '/win32/',
  'browse HRESULT': '/hresult/',
  'browse NTSTATUS': '/ntstatus/',
  'authored entry': '/win32/13002/',
  'value without an entry, Win32': pick('win32', ({ authored }) => !authored),
  'value without an entry, HRESULT': pick('hresult', ({ authored }) => !authored),
  'value without an entry, NTSTATUS': pick('ntstatus', ({ authored }) => !authored),
  'value with a very long name': pick('win32', ({ symbols }) => symbols.some(({ name }) => name.length > 60)),
  'value that several headers name': pick('win32', (record) => headersOf(record).size > 1),
  'corrections': '/corrections/',
};

for (const [name, address] of Object.entries(PAGES)) {
  for (const viewport of ['phone', 'desktop'] as const) {
    test(`${name}, ${viewport}: ${address}`, async (t) => {
      // The browser reports the not-found page's own status.
      const page = await site.open(t, address, { viewport, expected: name === 'not found' ? [/status of 404/] : [] });
      const light = await new AxeBuilder({ page }).withTags(RULES).analyze();
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await new AxeBuilder({ page }).withRules(COLOUR_RULES).analyze();
      const found = [...light.violations, ...dark.violations].map(
        ({ id, help, nodes }) => `${id} (${help}):${nodes.map(({ html, failureSummary }) => `\n  ${html.slice(0, 200)}\n  ${failureSummary}`).join('')}`,
      );
      assert.equal(found.length, 0, `accessibility faults of ${address}:\n${found.join('\n')}`);
    });
  }
}
