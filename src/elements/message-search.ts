import { readMessageShard, shardsForText } from '#domain/lookup-messages.ts';
import { resolveMessages } from '#domain/resolve-messages.ts';
import type { Resolution } from '#domain/resolve.ts';
import type { SearchClient } from '#elements/search-client.ts';

/** Looks for messages of Windows in a text. Loaded with the first query that may hold one. */
export async function searchMessages(client: SearchClient, text: string): Promise<Resolution> {
  const files = await Promise.all(shardsForText(text).map((shard) => client.load(`messages/${shard}.txt`, readMessageShard)));
  return resolveMessages(text, files.flatMap(({ rows }) => rows));
}
