import { loadCatalog, loadGuides } from '#catalog/load-catalog.ts';
import { lookupTables, type LookupTables } from '#catalog/lookup-tables.ts';
import { readRegister } from '#catalog/read-register.ts';

let loaded: Promise<LookupTables> | undefined;

/** The look-up tables of the site, encoded once a build. */
export function loadLookupTables(): Promise<LookupTables> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<LookupTables> {
  const [catalog, guides] = await Promise.all([loadCatalog(), loadGuides()]);
  return lookupTables(catalog, readRegister(process.cwd()), guides);
}
