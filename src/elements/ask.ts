import { answerCodes, answerQuery, asksMessages, asksNames, type QueryTables } from '#domain/answer-query.ts';
import type { LookupCard } from '#domain/lookup-card.ts';
import type { QueryReading } from '#domain/read-query.ts';
import { joinResolutions, RANK, type Answer, type Note, type Resolution } from '#domain/resolve.ts';
import { OtherBuild, type SearchClient } from '#elements/search-client.ts';
import type { TextHit } from '#elements/text-search.ts';

/** An answer with what is shown of it; the card is missing where it was not asked for or did not come. */
export interface ShownAnswer extends Answer {
  readonly card: LookupCard | null;
}

/** What could not be asked: the table of numbers, that of names, the messages, the cards, the text index. */
export type Source = 'codes' | 'names' | 'messages' | 'cards' | 'texts';

export interface Outcome {
  /** Best first. */
  readonly answers: readonly ShownAnswer[];
  readonly notes: readonly Note[];
  /** Text matches that are no answers already. */
  readonly hits: readonly TextHit[];
  readonly failed: readonly Source[];
  /** False while more may come below what is there. */
  readonly settled: boolean;
  /** True where names already answer in part, and texts were not asked because they cost more than the answer: they are offered. */
  readonly offersTexts: boolean;
}

export interface AskOptions {
  /** How many answers by name get a card; those by number always do, because only the card knows their names. None: not even those. */
  readonly cards: number | 'none';
  /** Looks words up in texts; null where only codes and names are wanted. */
  readonly searchText: ((words: string) => Promise<TextHit[]>) | null;
  /** True where the reader has asked for texts although names answer in part. */
  readonly wantsTexts?: boolean;
}

/**
 * Puts a query that was read to the tables it needs, and to no other: numbers need 8 kB, a message some 5 kB more, names 100. Yields what these
 * say as soon as it is known, then once more with what texts say. Never throws: what fails is named in the outcome.
 */
export async function* ask(client: SearchClient, reading: QueryReading, { cards, searchText, wantsTexts = false }: AskOptions): AsyncGenerator<Outcome, void> {
  const { isNoError, ...exact } = await client.withOneBuild(() => lookUp(client, reading, cards));
  const { words } = reading;
  const answered = isNoError || exact.answers.some((answer) => answer.exact) || exact.notes.some(({ falseName }) => falseName !== null);
  const inPart = exact.answers.length > 0;
  if (searchText === null || words === null || answered || (inPart && !wantsTexts)) {
    yield { ...exact, hits: [], settled: true, offersTexts: searchText !== null && words !== null && !answered };
    return;
  }
  yield { ...exact, hits: [], settled: false, offersTexts: false };
  try {
    const hits = await searchText(words);
    const isAnswer = ({ value }: TextHit): boolean => exact.answers.some(({ space, code }) => value?.space === space && value.code === code);
    yield { ...exact, hits: hits.filter((hit) => !isAnswer(hit)), settled: true, offersTexts: false };
  } catch {
    yield { ...exact, hits: [], failed: [...exact.failed, 'texts'], settled: true, offersTexts: false };
  }
}

type Looked = Pick<Outcome, 'answers' | 'notes' | 'failed'> & {
  /** The text is known to be something else than a Windows error: nothing more is looked for. */
  readonly isNoError: boolean;
};

/** Asks the tables; tables of different builds are not a failure of this kind and go through as an exception. */
async function lookUp(client: SearchClient, reading: QueryReading, cards: AskOptions['cards']): Promise<Looked> {
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
  const codes = answerCodes(reading, values);
  const messages = asksMessages(reading, codes) ? await attempt('messages', import('#elements/message-search.ts').then(({ searchMessages }) => searchMessages(client, reading.text))) : null;
  const known = messages === null ? codes : joinResolutions(codes, messages);
  const names = asksNames(reading, known) ? await attempt('names', client.names()) : null;
  const tables: QueryTables = { values, messages, names };
  const { answers, notes, undefinedCodes } = answerQuery(reading, tables);

  // What explains comes or does not: a number that is not defined is still not defined.
  const needsExplanation = cards !== 'none' && (undefinedCodes.length > 0 || reading.foreign.length > 0 || mayBeLookAlike(reading, answers));
  const explained = needsExplanation ? await import('#elements/explain.ts').then(({ explain }) => explain(client, reading, undefinedCodes)).catch(() => null) : null;
  const kept = explained?.isLookAlike === true ? answers.filter(({ exact, rank }) => exact || rank < RANK.generic) : answers;

  const finder = kept.length === 0 ? null : (names ?? values ?? (await attempt('codes', client.values())));
  const withCard = async (answer: Answer, place: number): Promise<ShownAnswer> => {
    const wanted = cards !== 'none' && finder !== null && (answer.symbol === null || place < cards);
    return { ...answer, card: wanted ? await attempt('cards', client.card(answer.space, answer.code, finder)) : null };
  };
  // The best answer first: the file with its card often holds those of the others too.
  const [best, ...others] = kept;
  const first = best === undefined ? [] : [await withCard(best, 0)];
  const shown = [...first, ...(await Promise.all(others.map((answer, index) => withCard(answer, index + 1))))];
  const isNoError = kept.length === 0 && (explained?.isLookAlike === true || reading.foreign.length > 0);
  return { answers: shown, notes: [...notes, ...(explained?.notes ?? undefinedNotes(undefinedCodes))], failed: [...failed], isNoError };
}

/** Whether the text may be something that only looks like an error: where nothing better than a part of a name was found for words without underscores. */
function mayBeLookAlike({ words, text }: QueryReading, answers: readonly Answer[]): boolean {
  return words !== null && !text.includes('_') ? !answers.some(({ rank }) => rank < RANK.namePart) : words !== null && answers.length === 0;
}

/** The least that must be said where the explanations did not come. */
function undefinedNotes(undefinedCodes: Resolution['undefinedCodes']): Note[] {
  return undefinedCodes.map(({ about }) => ({ about, sentences: ['No Windows SDK header defines it.'], falseName: null, source: null }));
}
