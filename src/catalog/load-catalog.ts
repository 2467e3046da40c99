import { getCollection } from 'astro:content';
import type { LookupGuide } from '#domain/lookup-guides.ts';
import { isNumberingSpace } from '#domain/numbering-space.ts';
import { buildCatalog, type Catalog, type CatalogEntry } from '#catalog/catalog.ts';
import { readRegister } from '#catalog/read-register.ts';

let loaded: Promise<Catalog> | undefined;

/** The site's catalog, read once a build. Throws where the register has faults, which `npm run check` explains. */
export function loadCatalog(): Promise<Catalog> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Catalog> {
  const register = readRegister(process.cwd());
  const [fault] = register.faults;
  if (fault !== undefined) throw new Error(`${fault.file}:${fault.line}: found ${fault.found}, expected ${fault.expected}; npm run check lists all faults`);

  const [entries, families, corrections] = await Promise.all([getCollection('errors'), getCollection('families'), getCollection('corrections')]);
  return buildCatalog(register, {
    entries: entries.map(({ id, data, body }): CatalogEntry => {
      const [space = '', symbol = ''] = id.split('/');
      if (!isNumberingSpace(space)) throw new Error(`content/errors/${id}.mdx lies in no numbering space's folder`);
      return { space, symbol, data, body: body ?? '' };
    }),
    families: families.map(({ id, data, body }) => ({ slug: id, data, body: body ?? '' })),
    corrections: corrections.map(({ id, data }) => ({ name: id, data })),
  });
}

/** The guides as the look-up shows them, by name. */
export async function loadGuides(): Promise<LookupGuide[]> {
  const guides = await getCollection('guides');
  return guides.map(({ id, data: { title, summary } }) => ({ id, title, summary })).sort((one, other) => (one.id < other.id ? -1 : 1));
}
