import type { APIRoute } from 'astro';
import { loadLookupTables } from '#catalog/load-lookup-tables.ts';

/** Key words of the pages that somebody has written: what the browser asks for a sentence before it searches the texts. */
export const GET: APIRoute = async () => new Response((await loadLookupTables()).keywords);
