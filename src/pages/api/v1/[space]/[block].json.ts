import type { APIRoute, GetStaticPaths } from 'astro';
import { NUMBERING_SPACES, type NumberingSpace } from '#domain/numbering-space.ts';
import { apiBlockFile, blocksOf } from '#catalog/api-record.ts';
import type { CatalogRecord } from '#catalog/catalog.ts';
import { loadCatalog } from '#catalog/load-catalog.ts';

interface Props {
  readonly [name: string]: unknown;
  readonly space: NumberingSpace;
  readonly block: string;
  readonly records: readonly CatalogRecord[];
}

export const getStaticPaths: GetStaticPaths = async () => {
  const catalog = await loadCatalog();
  return NUMBERING_SPACES.flatMap((space) => [...blocksOf(catalog, space)].map(([block, records]) => ({ params: { space, block }, props: { space, block, records } })));
};

export const GET: APIRoute<Props> = async ({ props: { space, block, records } }) =>
  Response.json(apiBlockFile(await loadCatalog(), space, block, records, import.meta.env.BASE_URL));
