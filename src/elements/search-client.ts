import type { ErrorCode } from '#domain/error-code.ts';
import { readCardShard, shardOfRank, type LookupCard } from '#domain/lookup-card.ts';
import { readValueTable, type ValueTable } from '#domain/lookup-values.ts';
import type { NumberingSpace } from '#domain/numbering-space.ts';

/** A server that has not answered by then will not be waited for, in milliseconds. */
export const TIMEOUT = 10_000;

/** Where a value's card stands. Both tables can say it, so that a name needs no table of values. */
export interface CardFinder {
  readonly version: string;
  rank(code: ErrorCode): number;
}

/** The tables on the server belong to another build than the one in hand: the site was updated while it was open. */
export class OtherBuild extends Error {}

/**
 * Loads the look-up tables, each when it is first needed and never twice. The only place that fetches.
 * Everything rejects where a file is missing, late, damaged or something else; asked again, it is fetched again.
 */
export class SearchClient {
  readonly #folder: string;
  readonly #loads = new Map<string, Promise<unknown>>();
  /** Cards that came with others: a file also holds what its values wrap. */
  readonly #cards = new Map<string, LookupCard>();
  #cache: RequestCache = 'default';

  /** Takes the site's base path with both slashes. */
  constructor(base: string) {
    this.#folder = `${base}lookup/`;
  }

  values(): Promise<ValueTable> {
    return this.load('values.txt', readValueTable);
  }

  /** The card of a value that the given table defines. */
  async card(space: NumberingSpace, code: ErrorCode, { version, rank }: CardFinder): Promise<LookupCard> {
    const value = `${space} ${code}`;
    const known = this.#cards.get(value);
    if (known !== undefined) return known;
    const shard = await this.load(`cards/${shardOfRank(rank(code))}.txt?v=${version}`, readCardShard);
    if (shard.version !== version) throw new OtherBuild();
    for (const card of shard.cards) this.#cards.set(`${card.space} ${card.code}`, card);
    const card = this.#cards.get(value);
    if (card === undefined) throw new Error('the card is missing');
    return card;
  }

  /** Does something with the tables; does it once more with fresh tables if they turn out to be of different builds. */
  async withOneBuild<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof OtherBuild)) throw error;
      this.#loads.clear();
      this.#cards.clear();
      this.#cache = 'reload';
      return await work();
    }
  }

  /** A file below lookup/, by what takes it apart; readers that most queries do without come with the parts that need them. */
  load<Table>(path: string, read: (text: string) => Table | null): Promise<Table> {
    const known = this.#loads.get(path) as Promise<Table> | undefined;
    if (known !== undefined) return known;
    const load = this.#fetch(path, read);
    this.#loads.set(path, load);
    load.catch(() => this.#loads.delete(path));
    return load;
  }

  async #fetch<Table>(path: string, read: (text: string) => Table | null): Promise<Table> {
    const response = await fetch(this.#folder + path, { signal: AbortSignal.timeout(TIMEOUT), cache: this.#cache });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    const table = read(await response.text());
    if (table === null) throw new Error(`${path} is damaged`);
    return table;
  }
}
