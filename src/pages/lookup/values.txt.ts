import type { APIRoute } from 'astro';
import { loadLookupTables } from '#catalog/load-lookup-tables.ts';

/** Which values are defined: what the browser asks first for a number. */
export const GET: APIRoute = async () => new Response((await loadLookupTables()).values);
