import { hex8 } from '#domain/error-code.ts';
import { readGuides } from '#domain/lookup-guides.ts';
import type { LookupCard } from '#domain/lookup-card.ts';
import { readWordShard, shardOfRoot } from '#domain/lookup-words.ts';
import { pageAddress, withBase } from '#domain/page-address.ts';
import { rankTexts } from '#domain/rank-texts.ts';
import { queryRoots } from '#domain/word-roots.ts';
import { OtherBuild, type SearchClient } from '#elements/search-client.ts';
import type { TextHit } from '#elements/text-hit.ts';

/** Texts to show, each with a file of cards of some 4 kB. */
const TEXTS = 5;

/**
 * Looks for values and guides whose names, messages, meanings or questions hold most of the words, best first: for a quarter of what the
 * texts of pages cost. Takes the site's base path with both slashes.
 */
export function searchWords(client: SearchClient, base: string, words: string): Promise<TextHit[]> {
  const roots = queryRoots(words);
  return client.withOneBuild(async () => {
    const values = await client.values();
    const sameBuild = <Table extends { readonly version: string }>(table: Table): Table => {
      if (table.version !== values.version) throw new OtherBuild();
      return table;
    };
    const shards = await Promise.all(roots.map((root) => client.load(`words/${shardOfRoot(root)}.txt`, readWordShard)));
    const rows = shards.map((shard, index) => sameBuild(shard).find(roots[index] as string));
    const texts = rankTexts(rows, values.count).slice(0, TEXTS);
    return await Promise.all(
      texts.map(async ({ number }): Promise<TextHit> => {
        const value = values.at(number);
        if (value !== null) return valueHit(await client.card(value.space, value.code, values), base);
        const guide = sameBuild(await client.load('guides.txt', readGuides)).guides[number - values.count];
        if (guide === undefined) throw new Error(`there is no text ${number}`);
        return { address: `${base}guides/${guide.id}/`, title: guide.title, excerpt: guide.summary, value: null };
      }),
    );
  });
}

function valueHit({ space, code, names, meaning, carries }: LookupCard, base: string): TextHit {
  const name = (names.find(({ written }) => written) ?? names[0])?.name;
  return { address: withBase(base, pageAddress(space, code)), title: name ?? hex8(code), excerpt: meaning ?? '', value: { space, code, symbol: name ?? carries ?? '' } };
}
