import type { APIRoute, GetStaticPaths } from 'astro';
import { loadLookupTables } from '#catalog/load-lookup-tables.ts';

export const getStaticPaths = (async () => {
  const { words } = await loadLookupTables();
  return words.map((text, number) => ({ params: { shard: String(number) }, props: { text } }));
}) satisfies GetStaticPaths;

/** Which texts hold some of the words: what the browser asks for a sentence that is no message of Windows. */
export const GET: APIRoute = ({ props }) => new Response(props['text']);
