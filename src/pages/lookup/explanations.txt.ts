import type { APIRoute } from 'astro';
import { loadLookupTables } from '#catalog/load-lookup-tables.ts';

/** Names of facilities and look-alikes: what the browser asks when it must explain what no header defines. */
export const GET: APIRoute = async () => new Response((await loadLookupTables()).explanations);
