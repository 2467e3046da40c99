import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { tellingWords } from '#domain/text-words.ts';
import type { ApiBlock } from '#schemas/api.ts';
import { assertNoFaults } from './fault-list.ts';
import { searchAgain } from './search-page.ts';
import { DIST, useSite } from './site.ts';

/* Every written page is found by what it says: by Windows' message, by the key words of its summary, by the questions that it answers. */

const site = useSite();
/** The page must be among so many results. */
const FIRST = 3;

const written = globSync('api/v1/*/0x*.json', { cwd: DIST })
  .map((file) => JSON.parse(readFileSync(join(DIST, file), 'utf8')) as ApiBlock)
  .flatMap(({ space, codes }) => codes.flatMap(({ hex, entries = [] }) => entries.map((entry) => ({ space, hex, entry }))));

const ASKED: readonly (readonly [what: string, queries: (entry: (typeof written)[number]['entry']) => string[]])[] = [
  ['the message of Windows', ({ message }) => (message === undefined ? [] : [message])],
  ['the key words of the summary', ({ summary }) => [tellingWords(summary).join(' ')]],
  ['each of its questions', ({ faq }) => faq.map(({ question }) => question)],
];
for (const [what, queriesOf] of ASKED) {
  test(`${what} finds the page among the first ${FIRST}`, async (t) => {
    const page = await site.open(t, '/search/');
    const missed: string[] = [];
    let asked = 0;
    for (const { space, hex, entry } of written) {
      for (const query of queriesOf(entry)) {
        asked += 1;
        const found = (await searchAgain(page, query)).slice(0, FIRST).map(({ space, code }) => `${space} ${code}`);
        if (!found.includes(`${space} ${hex}`)) missed.push(`${entry.symbol}: "${query}" finds ${found.join(', ') || 'nothing'}`);
      }
    }
    t.diagnostic(`${what}: ${asked} queries for ${written.length} entries`);
    assert.ok(written.length >= 250);
    assertNoFaults(missed, 'queries that miss their page');
  });
}
