import type { APIRoute } from 'astro';
import { loadLookupTables } from '#catalog/load-lookup-tables.ts';

/** The names of facilities: what the browser asks when it must explain a number that no header defines. */
export const GET: APIRoute = async () => new Response((await loadLookupTables()).facilities);
