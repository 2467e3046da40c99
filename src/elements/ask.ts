import { explainUndefined } from '#domain/explain-code.ts';
import type { LookupCard } from '#domain/lookup-card.ts';
import type { QueryReading } from '#domain/read-query.ts';
import { resolveCodes } from '#domain/resolve-codes.ts';
import { resolveNames } from '#domain/resolve-names.ts';
import { joinResolutions, NOTHING, type Answer, type Note } from '#domain/resolve.ts';
import { OtherBuild, type SearchClient } from '#elements/search-client.ts';
import type { TextHit } from '#elements/text-search.ts';

/** An answer with what is shown of it; the card is missing where it was not asked for or did not come. */
export interface ShownAnswer extends Answer {
  readonly card: LookupCard | null;
}

/** What could not be asked: the table of numbers, that of names, the cards, the text index. */
export type Source = 'codes' | 'names' | 'cards' | 'texts';

export interface Outcome {
  /** Best first. */
  readonly answers: readonly ShownAnswer[];
  readonly notes: readonly Note[];
  /** Text matches that are no answers already. */
  readonly hits: readonly TextHit[];
  readonly failed: readonly Source[];
  /** False while more may come below what is there. */
  readonly settled: boolean;
}

export interface AskOptions {
  /** How many answers by name get a card; those by number always do, because only the card knows their names. None: not even those. */
  readonly cards: number | 'none';
  /** Looks words up in texts; null where only codes and names are wanted. */
  readonly searchText: ((words: string) => Promise<TextHit[]>) | null;
}

/**
 * Puts a query that was read to the tables it needs, and to no other: numbers need 6 kB, names 100. Yields what codes and names say as soon
 * as that is known, then once more with what texts say. Never throws: what fails is named in the outcome.
 */
export async function* ask(client: SearchClient, reading: QueryReading, { cards, searchText }: AskOptions): AsyncGenerator<Outcome, void> {
  const exact = await client.withOneBuild(() => lookUp(client, reading, cards));
  const { words } = reading;
  const answered = exact.answers.some((answer) => answer.exact) || exact.notes.some(({ falseName }) => falseName !== null);
  if (searchText === null || words === null || answered) {
    yield { ...exact, hits: [], settled: true };
    return;
  }
  yield { ...exact, hits: [], settled: false };
  try {
    const hits = await searchText(words);
    const isAnswer = ({ value }: TextHit): boolean => exact.answers.some(({ space, code }) => value?.space === space && value.code === code);
    yield { ...exact, hits: hits.filter((hit) => !isAnswer(hit)), settled: true };
  } catch {
    yield { ...exact, hits: [], failed: [...exact.failed, 'texts'], settled: true };
  }
}

/** Asks the tables; tables of different builds are not a failure of this kind and go through as an exception. */
async function lookUp(client: SearchClient, reading: QueryReading, cards: AskOptions['cards']): Promise<Pick<Outcome, 'answers' | 'notes' | 'failed'>> {
  const failed = new Set<Source>();
  const attempt = async <Result>(source: Source, load: Promise<Result>): Promise<Result | null> => {
    try {
      return await load;
    } catch (error) {
      if (error instanceof OtherBuild) throw error;
      failed.add(source);
      return null;
    }
  };

  const values = reading.codes.length === 0 ? null : await attempt('codes', client.values());
  const codes = values === null ? NOTHING : resolveCodes(reading.codes, values);
  // Names are asked where numbers say nothing, and where the query as a whole may be a name.
  const asksNames = reading.names.length > 0 && (codes.answers.length === 0 || reading.names.some(({ whole }) => whole));
  const names = asksNames ? await attempt('names', client.names()) : null;
  const { answers, notes, undefinedCodes } = joinResolutions(codes, names === null ? NOTHING : resolveNames(reading.names, names.index, names.falseNames));

  const withCard = async (answer: Answer, place: number): Promise<ShownAnswer> => {
    const finder = names ?? values;
    const wanted = cards !== 'none' && finder !== null && (answer.symbol === null || place < cards);
    return { ...answer, card: wanted ? await attempt('cards', client.card(answer.space, answer.code, finder)) : null };
  };
  // The best answer first: the file with its card often holds those of the others too.
  const [best, ...others] = answers;
  const first = best === undefined ? [] : [await withCard(best, 0)];
  const shown = [...first, ...(await Promise.all(others.map((answer, index) => withCard(answer, index + 1))))];

  // Without the names of facilities the numbers of facilities must do: that is no failure.
  const facilityName = undefinedCodes.some(({ code }) => code > 0xffff) && cards !== 'none' ? await client.facilities().catch(() => null) : null;
  const explained = undefinedCodes.map(({ about, code }) => ({ about, sentences: explainUndefined(code, facilityName), falseName: null }));
  return { answers: shown, notes: [...notes, ...explained], failed: [...failed] };
}
