import { isGeneric } from '#domain/generic-values.ts';
import type { FalseName } from '#domain/lookup-symbols.ts';
import type { ValueTable } from '#domain/lookup-values.ts';
import type { QueryReading } from '#domain/read-query.ts';
import { resolveCodes } from '#domain/resolve-codes.ts';
import { resolveNames } from '#domain/resolve-names.ts';
import { joinResolutions, NOTHING, RANK, type Answer, type Resolution } from '#domain/resolve.ts';
import type { NameIndex } from '#domain/symbol-search.ts';

/** What a query was put to; null for what it does not need, or what did not come. */
export interface QueryTables {
  readonly values: Pick<ValueTable, 'has' | 'isNamed'> | null;
  /** What the messages of Windows say to it, found by resolveMessages: loaded apart, for most queries need none. */
  readonly messages: Resolution | null;
  readonly names: { readonly index: NameIndex; readonly falseNames: readonly FalseName[] } | null;
}

/** What the numbers of a query say; nothing without the table of values. */
export function answerCodes(reading: QueryReading, values: QueryTables['values']): Resolution {
  return values === null ? NOTHING : resolveCodes(reading.codes, values);
}

/** Messages are asked where the query has words, and no number in it says what failed. */
export function asksMessages(reading: QueryReading, codes: Resolution): boolean {
  return reading.holdsMessage && !codes.answers.some((answer) => answer.rank < RANK.generic && !isGeneric(answer.space, answer.code));
}

/** Names are asked where neither numbers nor messages answer, and where the query as a whole may be a name. */
export function asksNames(reading: QueryReading, known: Resolution): boolean {
  const isMessage = known.answers.some(({ rank }) => rank === RANK.whole);
  return reading.names.length > 0 && !isMessage && (!known.answers.some(({ exact }) => exact) || reading.names.length > 1 || reading.names.some(({ whole }) => whole));
}

/** Everything that the tables say to a query, best first. */
export function answerQuery(reading: QueryReading, { values, messages, names }: QueryTables): Resolution {
  const said = joinResolutions(
    answerCodes(reading, values),
    messages ?? NOTHING,
    names === null ? NOTHING : resolveNames(reading.names, names.index, names.falseNames),
  );
  // A value that only says "failed" steps back behind one that says what failed.
  const saysMore = said.answers.some((answer) => answer.rank < RANK.generic && !isGeneric(answer.space, answer.code));
  return saysMore ? joinResolutions({ ...said, answers: said.answers.map(stepBack) }) : said;
}

function stepBack(answer: Answer): Answer {
  if (!isGeneric(answer.space, answer.code) || answer.rank < RANK.inside || answer.rank >= RANK.generic) return answer;
  return { ...answer, rank: answer.rank + RANK.generic, reason: `${answer.reason}; it says only that something failed, the rest of the line says what` };
}
