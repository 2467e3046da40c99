import { answerCodes, answerQuery, asksMessages, asksNames, besideLookAlike } from '#domain/answer-query.ts';
import type { LookupCard } from '#domain/lookup-card.ts';
import type { QueryReading } from '#domain/read-query.ts';
import { joinResolutions, RANK, type Answer, type Note, type Resolution } from '#domain/resolve.ts';
import type { NameIndex } from '#domain/symbol-search.ts';
import type { Explained } from '#elements/explain.ts';
import type { NameFindings } from '#elements/name-search.ts';
import { OtherBuild, type CardFinder, type SearchClient } from '#elements/search-client.ts';
import type { TextHit } from '#elements/text-hit.ts';
import type { TextFindings, TextScope } from '#elements/text-search.ts';
import { wait } from '#elements/wait.ts';

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
  /** Text matches that are no answers already, and how they are shown. */
  readonly hits: readonly TextHit[];
  readonly hitList: TextFindings['hitList'];
  readonly failed: readonly Source[];
  /** False while more may come below what is there. */
  readonly settled: boolean;
  /** True where the full text of pages might say more and was not asked, because it costs so much: it is offered. */
  readonly offersTexts: boolean;
}

export interface AskOptions {
  /** How many answers by name get a card; those by number always do, because only the card knows their names. None: not even those. */
  readonly cards: number | 'none';
  /** Looks names up. */
  readonly searchNames: (readings: QueryReading['names']) => Promise<NameFindings>;
  /** Finds messages of Windows in the query, explains what no header defines, looks words up in texts; null where that is not wanted. Whoever asks loads them. */
  readonly searchMessages: ((text: string) => Promise<Resolution>) | null;
  readonly explain: ((reading: QueryReading, undefinedCodes: Resolution['undefinedCodes']) => Promise<Explained>) | null;
  /** Finds names that are spelt almost like the query. */
  readonly searchSlips: ((readings: QueryReading['names'], index: NameIndex) => Promise<Resolution>) | null;
  readonly searchText: ((reading: QueryReading, scope: TextScope) => Promise<TextFindings>) | null;
  /** True where the reader has asked for texts that the query alone does not ask for. */
  readonly wantsTexts?: boolean;
}

/**
 * Puts a query that was read to the tables it needs, and to no other: numbers need 8 kB, a message some 5 kB more, names 100. Yields what these
 * say as soon as it is known, then again with what texts say, and with the cards of names. Never throws: what fails is named in the outcome.
 */
export async function* ask(client: SearchClient, reading: QueryReading, { cards, searchText, wantsTexts = false, ...options }: AskOptions): AsyncGenerator<Outcome, void> {
  const { isNoError, finder, askedNames, ...exact } = await client.withOneBuild(() => lookUp(client, reading, { cards, ...options }));
  const { words } = reading;
  const answered = isNoError || exact.answers.some((answer) => answer.exact) || exact.notes.some(({ falseName }) => falseName !== null);
  const inPart = exact.answers.length > 0;
  const asksTexts = searchText !== null && words !== null && !answered && (!inPart || wantsTexts);
  let known: Outcome = { ...exact, ...NO_HITS, settled: !asksTexts, offersTexts: searchText !== null && words !== null && !answered && !asksTexts };
  yield known;
  const details = wait(BEHIND_THE_ANSWER).then(cardsOfNames);
  if (asksTexts) {
    try {
      // The table of names has cost so much already that the texts of pages wait until they are wanted.
      const { hits, hitList, isPartial } = await searchText(reading, wantsTexts ? 'pages too' : askedNames ? 'tables' : 'pages if needed');
      const isAnswer = ({ value }: TextHit): boolean => exact.answers.some(({ space, code }) => value?.space === space && value.code === code);
      known = { ...known, hits: hits.filter((hit) => !isAnswer(hit)), hitList, settled: true, offersTexts: isPartial };
    } catch {
      known = { ...known, failed: [...known.failed, 'texts'], settled: true };
    }
    yield known;
  }
  const detailed = await details;
  if (detailed !== null) yield { ...known, ...detailed };

  /** A name is an answer without its card: the card is loaded behind it. Null where there is none to load. */
  async function cardsOfNames(): Promise<Pick<Outcome, 'answers' | 'failed'> | null> {
    const wanted = exact.answers.filter(({ symbol, card }, place) => symbol !== null && card === null && cards !== 'none' && place < cards);
    if (wanted.length === 0 || finder === null) return null;
    try {
      const loaded = await Promise.all(exact.answers.map(async (answer) => (wanted.includes(answer) ? { ...answer, card: await client.card(answer.space, answer.code, finder) } : answer)));
      return { answers: loaded, failed: known.failed };
    } catch {
      return { answers: exact.answers, failed: [...known.failed, 'cards'] };
    }
  }
}

/** So long the card of a name waits, in milliseconds, that the answer itself is shown first. */
const BEHIND_THE_ANSWER = 200;

const NO_HITS: Pick<Outcome, 'hits' | 'hitList'> = { hits: [], hitList: () => document.createElement('ol') };

/** The outcome of a look-up in which so much failed that nothing is known. */
export function nothingKnown(failed: readonly Source[]): Outcome {
  return { answers: [], notes: [], ...NO_HITS, failed, settled: true, offersTexts: false };
}

type Looked = Pick<Outcome, 'answers' | 'notes' | 'failed'> & {
  /** The text is known to be something else than a Windows error: nothing more is looked for. */
  readonly isNoError: boolean;
  readonly finder: CardFinder | null;
  readonly askedNames: boolean;
};

/** Asks the tables; tables of different builds are not a failure of this kind and go through as an exception. */
async function lookUp(client: SearchClient, reading: QueryReading, { cards, searchNames, searchMessages, explain, searchSlips }: Omit<AskOptions, 'searchText'>): Promise<Looked> {
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
  const messages = searchMessages !== null && asksMessages(reading, codes) ? await attempt('messages', searchMessages(reading.text)) : null;
  const known = messages === null ? codes : joinResolutions(codes, messages);
  const names = asksNames(reading, known) ? await attempt('names', searchNames(reading.names)) : null;
  const { answers, notes, undefinedCodes } = answerQuery({ codes, messages, names: names?.resolution ?? null });

  // What explains comes or does not: a number that is not defined is still not defined.
  const needsExplanation = undefinedCodes.length > 0 || reading.foreign.length > 0 || mayBeLookAlike(reading, answers);
  const explained = needsExplanation && explain !== null ? await explain(reading, undefinedCodes).catch(() => null) : null;
  const isLookAlike = explained?.isLookAlike === true;
  const slips = answers.length === 0 && !isLookAlike && names !== null && searchSlips !== null ? await searchSlips(reading.names, names.index).catch(() => null) : null;
  const kept = isLookAlike ? besideLookAlike(answers) : (slips?.answers ?? answers);

  const finder = kept.length === 0 ? null : (names?.finder ?? values ?? (await attempt('codes', client.values())));
  const withCard = async (answer: Answer): Promise<ShownAnswer> => {
    const wanted = cards !== 'none' && finder !== null && answer.symbol === null;
    return { ...answer, card: wanted ? await attempt('cards', client.card(answer.space, answer.code, finder)) : null };
  };
  // The best answer first: the file with its card often holds those of the others too.
  const [best, ...others] = kept;
  const first = best === undefined ? [] : [await withCard(best)];
  const shown = [...first, ...(await Promise.all(others.map(withCard)))];
  const longest = isLookAlike ? LONGEST_LOOK_ALIKE : reading.foreign.length > 0 ? LONGEST_FOREIGN : 0;
  const isNoError = kept.length === 0 && reading.text.split(/\s+/).length <= longest;
  return { answers: shown, notes: [...notes, ...(explained?.notes ?? undefinedNotes(undefinedCodes))], failed: [...failed], isNoError, finder, askedNames: names !== null };
}

/** In words: what is longer is a text in which a look-alike, or a number of another kind, only stands. */
const LONGEST_LOOK_ALIKE = 16;
const LONGEST_FOREIGN = 8;

/** Marks of other things than Windows errors: tool numbers (LNK2019, ORA-00942), errno names, signals, qualified names. */
const LOOKS_FOREIGN = /[A-Z]{1,6}-?\d{4}|::|\bE[A-Z]{3,}\b|\bSIG[A-Z]{3,}|SQLSTATE|_ERROR_/;

/** Whether the text may be something that only looks like an error: where nothing better than a part of a name was found. */
function mayBeLookAlike({ words, text }: QueryReading, answers: readonly Answer[]): boolean {
  return words !== null && LOOKS_FOREIGN.test(text) && !answers.some(({ rank }) => rank < RANK.namePart);
}

/** The least that must be said where the explanations did not come. */
function undefinedNotes(undefinedCodes: Resolution['undefinedCodes']): Note[] {
  return undefinedCodes.map(({ about }) => ({ about, sentences: ['No Windows SDK header defines it.'], falseName: null, source: null }));
}
