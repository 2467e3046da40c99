import type { Catalog, CatalogName, CatalogRecord } from '#catalog/catalog.ts';
import { NUMBERING_SPACES } from '#domain/numbering-space.ts';
import { symbolWords } from '#domain/symbolic-name.ts';

/** Shorter tails ("FAIL", "BUSY") name no condition that two components would share. */
const SHORTEST_TAIL = 8;
/** Words that say which interface a name belongs to, not what happened. */
const PREFIX_WORDS = new Set(['ERROR', 'STATUS', 'E', 'S', 'RPC', 'CO', 'SEC', 'NTE', 'STG', 'DISP', 'SCARD', 'NT', 'NERR', 'WSA', 'HRESULT']);

/** What a name says without its interface's prefix and underscores: E_ACCESSDENIED and STATUS_ACCESS_DENIED both say "ACCESSDENIED". */
export function conditionOf(name: string): string | null {
  const words = symbolWords(name);
  const start = words.findIndex((word) => !PREFIX_WORDS.has(word));
  const tail = start <= 0 ? '' : words.slice(start).join('');
  return tail.length >= SHORTEST_TAIL ? tail : null;
}

const indexes = new WeakMap<Catalog, Map<string, { record: CatalogRecord; name: CatalogName }[]>>();

/** Names elsewhere that say the same as one of the value's names; other names of the value itself are not among them. */
export function sameCondition(catalog: Catalog, record: CatalogRecord): { record: CatalogRecord; name: CatalogName }[] {
  const index = indexes.get(catalog) ?? indexByCondition(catalog);
  indexes.set(catalog, index);
  return record.names.flatMap(({ name }) => index.get(conditionOf(name) ?? '') ?? []).filter((found) => found.record !== record);
}

function indexByCondition(catalog: Catalog): Map<string, { record: CatalogRecord; name: CatalogName }[]> {
  const named = NUMBERING_SPACES.flatMap((space) => catalog.records[space].flatMap((record) => record.names.map((name) => ({ record, name }))));
  return Map.groupBy(
    named.filter(({ name }) => conditionOf(name.name) !== null),
    ({ name }) => conditionOf(name.name) ?? '',
  );
}
