import { NUMBERING_SPACES } from '#domain/numbering-space.ts';
import type { Catalog, CatalogEntry, CatalogRecord } from '#catalog/catalog.ts';

/** The entries whose text changed last, newest first; those of one day in the order of the spaces and values. */
export function latestEntries(catalog: Catalog, count: number): { record: CatalogRecord; entry: CatalogEntry }[] {
  return NUMBERING_SPACES.flatMap((space) => catalog.records[space].flatMap((record) => record.entries.map((entry) => ({ record, entry }))))
    .sort((a, b) => b.entry.data.updated.localeCompare(a.entry.data.updated))
    .slice(0, count);
}
