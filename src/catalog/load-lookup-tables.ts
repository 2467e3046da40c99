import { loadCatalog } from '#catalog/load-catalog.ts';
import { lookupTables, type LookupTables } from '#catalog/lookup-tables.ts';
import { readRegister } from '#catalog/read-register.ts';

let loaded: Promise<LookupTables> | undefined;

/** The look-up tables of the site, encoded once a build. */
export function loadLookupTables(): Promise<LookupTables> {
  loaded ??= loadCatalog().then((catalog) => lookupTables(catalog, readRegister(process.cwd())));
  return loaded;
}
