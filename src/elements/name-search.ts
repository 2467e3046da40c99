import { readSymbolTable, valuesOfTable, type SymbolTable } from '#domain/lookup-symbols.ts';
import { valueSets } from '#domain/lookup-values.ts';
import type { NameReading } from '#domain/read-query.ts';
import { resolveNames } from '#domain/resolve-names.ts';
import type { Resolution } from '#domain/resolve.ts';
import { indexNames, type NameIndex } from '#domain/symbol-search.ts';
import type { CardFinder, SearchClient } from '#elements/search-client.ts';

/** What names say to a query, with what finds their cards: who has the names needs no table of values. */
export interface NameFindings {
  readonly resolution: Resolution;
  readonly finder: CardFinder;
  readonly index: NameIndex;
}

type LoadedNames = Pick<SymbolTable, 'falseNames'> & Pick<NameFindings, 'finder' | 'index'>;

/** Looks names up, whole and in part. Loaded with the first query that may hold one. */
export async function searchNames(client: SearchClient, readings: readonly NameReading[]): Promise<NameFindings> {
  const { falseNames, finder, index } = await client.load('symbols.txt', readNames);
  return { resolution: resolveNames(readings, index, falseNames), finder, index };
}

function readNames(text: string): LoadedNames | null {
  const table = readSymbolTable(text);
  if (table === null) return null;
  const { rank } = valueSets(valuesOfTable(table));
  return { falseNames: table.falseNames, finder: { version: table.version, rank }, index: indexNames(table.rows) };
}
