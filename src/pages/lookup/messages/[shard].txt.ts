import type { APIRoute, GetStaticPaths } from 'astro';
import { loadLookupTables } from '#catalog/load-lookup-tables.ts';

export const getStaticPaths = (async () => {
  const { messages } = await loadLookupTables();
  return messages.map((text, number) => ({ params: { shard: String(number) }, props: { text } }));
}) satisfies GetStaticPaths;

/** Fingerprints of some of Windows' messages: what the browser asks for a query of words. */
export const GET: APIRoute = ({ props }) => new Response(props['text']);
