import type { APIRoute } from 'astro';
import { apiJsonSchema } from '#schemas/api.ts';

export const GET: APIRoute = () => Response.json(apiJsonSchema());
