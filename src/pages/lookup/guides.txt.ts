import type { APIRoute } from 'astro';
import { loadLookupTables } from '#catalog/load-lookup-tables.ts';

/** Title and summary of every guide: what the browser shows of one that it has found by words. */
export const GET: APIRoute = async () => new Response((await loadLookupTables()).guides);
