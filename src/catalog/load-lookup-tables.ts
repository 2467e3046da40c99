import { loadCatalog } from '#catalog/load-catalog.ts';
import { lookupTables, type LookupTables } from '#catalog/lookup-tables.ts';

let loaded: Promise<LookupTables> | undefined;

/** The look-up tables of the site, encoded once a build. */
export function loadLookupTables(): Promise<LookupTables> {
  loaded ??= loadCatalog().then(lookupTables);
  return loaded;
}
