import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { familiarForm } from '#domain/error-code.ts';
import { displayName } from '#domain/numbering-space.ts';
import { pageAddress } from '#domain/page-address.ts';
import { loadCatalog } from '#catalog/load-catalog.ts';
import { latestEntries } from '#catalog/latest-entries.ts';
import { sitePath } from '#components/site-path.ts';

/** How many entries a feed reader is offered. */
const ITEMS = 50;

export const GET: APIRoute = async ({ site }) =>
  rss({
    title: 'Windows Error Reference: new and changed entries',
    description: 'Entries about Windows error codes, the latest first.',
    site: new URL(sitePath('/'), site),
    items: latestEntries(await loadCatalog(), ITEMS).map(({ record, entry }) => ({
      title: `${entry.symbol} - ${displayName(record.space)} ${familiarForm(record.space, record.code)}`,
      link: new URL(sitePath(pageAddress(record.space, record.code)), site).href,
      description: entry.data.summary,
      pubDate: new Date(`${entry.data.updated}T00:00:00Z`),
    })),
  });
