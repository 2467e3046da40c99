import { writeLookupFile } from '#domain/lookup-file.ts';
import { filterOf } from '#domain/lookup-keywords.ts';
import { NUMBERING_SPACES } from '#domain/numbering-space.ts';
import { writeBits } from '#domain/printable-digits.ts';
import type { Catalog, CatalogRecord } from '#catalog/catalog.ts';

/** Writes the table that readKeywordTable of #domain/lookup-keywords.ts reads: what the names, the message and the summary of each written page say. */
export function encodeKeywords(version: string, catalog: Catalog): string {
  const lines = NUMBERING_SPACES.flatMap((space) => {
    const records = catalog.records[space].filter(({ entries }) => entries.length > 0);
    const gaps = records.map(({ code }, row) => (code - (records[row - 1]?.code ?? 0)).toString(36)).join(' ');
    return [gaps, records.map((record) => filterOf(keyTextOf(record)).map(writeBits).join('')).join('')];
  });
  return writeLookupFile('keywords', { version, lines });
}

function keyTextOf({ names, entries }: CatalogRecord): string {
  const texts = entries.flatMap(({ data }) => [data.summary, data.message ?? '']);
  return [...names.map(({ name }) => name.replaceAll('_', ' ')), ...texts].join(' ');
}
