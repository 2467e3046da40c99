import type { APIRoute } from 'astro';
import { NUMBERING_SPACES } from '#domain/numbering-space.ts';
import { withBase } from '#domain/page-address.ts';
import { blocksOf } from '#catalog/api-record.ts';
import { loadCatalog } from '#catalog/load-catalog.ts';
import { registerDigest } from '#catalog/read-register.ts';
import { API_VERSION, type ApiIndex } from '#schemas/api.ts';

export const GET: APIRoute = async () => {
  const catalog = await loadCatalog();
  const address = (path: string): string => withBase(import.meta.env.BASE_URL, `/api/v1/${path}`);
  const spaces = NUMBERING_SPACES.map((space) => ({
    space,
    values: catalog.records[space].length,
    names: catalog.records[space].reduce((sum, { names }) => sum + names.length, 0),
    url: address(`${space}.json`),
    blocks: [...blocksOf(catalog, space).keys()].map((block) => address(`${space}/${block}.json`)),
  }));
  const total = (count: 'values' | 'names'): number => spaces.reduce((sum, space) => sum + space[count], 0);
  const index: ApiIndex = {
    version: API_VERSION,
    register: { values: total('values'), names: total('names'), digest: registerDigest(process.cwd()) },
    spaces,
    schema: address('schema.json'),
  };
  return Response.json(index);
};
