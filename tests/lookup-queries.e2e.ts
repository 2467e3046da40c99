import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readLookupQueries } from '#catalog/lookup-queries.ts';
import { assertNoFaults } from './fault-list.ts';
import { searchAgain } from './search-page.ts';
import { useSite } from './site.ts';

/* The table of queries once more, in the browser: what the reader gets, with names, messages, look-alikes and texts in their order. */

const site = useSite();
const queries = readLookupQueries(readFileSync(join(import.meta.dirname, 'lookup-queries.tsv'), 'utf8'));

test('every query of the table has the expected answer first, and those that are no code have none', async (t) => {
  const page = await site.open(t, '/search/');
  const wrong: string[] = [];
  for (const { query, space, code, symbol } of queries) {
    const [first] = await searchAgain(page, query);
    const right = space === 'none' ? first === undefined : first?.space === space && first.code === code;
    if (!right) wrong.push(`${JSON.stringify(query)}: ${symbol} ${space} ${code}, found ${first === undefined ? 'nothing' : `${first.space} ${first.code} (${first.match})`}`);
  }
  t.diagnostic(`${queries.length} queries, ${queries.filter(({ space }) => space === 'none').length} of them no code`);
  assert.ok(queries.length >= 400);
  assertNoFaults(wrong, 'queries with another first answer');
});
