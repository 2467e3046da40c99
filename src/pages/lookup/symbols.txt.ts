import type { APIRoute } from 'astro';
import { loadLookupTables } from '#catalog/load-lookup-tables.ts';

/** All names with their values: what the browser asks for a name, whole or in part. */
export const GET: APIRoute = async () => new Response((await loadLookupTables()).symbols);
