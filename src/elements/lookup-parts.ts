import type { QueryReading } from '#domain/read-query.ts';
import type { Resolution } from '#domain/resolve.ts';
import type { AskOptions } from '#elements/ask.ts';
import type { SearchClient } from '#elements/search-client.ts';

/**
 * The parts of the look-up that only some queries need, each loaded with the first of them. They are imported here and nowhere else: from two
 * files the bundler would move what they share with the rest into files, and requests, of their own.
 */
export function lookupParts(client: SearchClient, base: string): Pick<AskOptions, 'searchNames' | 'searchMessages' | 'explain' | 'searchSlips' | 'searchText'> {
  return {
    searchNames: async (readings) => (await import('#elements/name-part.ts')).searchNames(client, readings),
    searchMessages: async (text) => (await import('#elements/message-search.ts')).searchMessages(client, text),
    explain: async (reading: QueryReading, undefinedCodes: Resolution['undefinedCodes']) => (await import('#elements/explain.ts')).explain(client, reading, undefinedCodes),
    searchSlips: async (readings, index) => (await import('#elements/name-part.ts')).resolveSlips(readings, index),
    searchText: async (reading, scope) => (await import('#elements/text-search.ts')).searchText(client, base, reading, scope),
  };
}
