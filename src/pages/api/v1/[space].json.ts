import type { APIRoute, GetStaticPaths } from 'astro';
import { NUMBERING_SPACES, type NumberingSpace } from '#domain/numbering-space.ts';
import { apiSpaceFile } from '#catalog/api-record.ts';
import { loadCatalog } from '#catalog/load-catalog.ts';

export const getStaticPaths: GetStaticPaths = () => NUMBERING_SPACES.map((space) => ({ params: { space }, props: { space } }));

export const GET: APIRoute<{ space: NumberingSpace }> = async ({ props }) =>
  Response.json(apiSpaceFile(await loadCatalog(), props.space, import.meta.env.BASE_URL));
