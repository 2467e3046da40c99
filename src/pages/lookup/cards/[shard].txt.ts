import type { APIRoute, GetStaticPaths } from 'astro';
import { loadLookupTables } from '#catalog/load-lookup-tables.ts';

export const getStaticPaths = (async () => {
  const { shards } = await loadLookupTables();
  return shards.map((shard, number) => ({ params: { shard: String(number) }, props: { shard } }));
}) satisfies GetStaticPaths;

/** What answers show of some neighbouring values. */
export const GET: APIRoute = ({ props }) => new Response(props['shard']);
