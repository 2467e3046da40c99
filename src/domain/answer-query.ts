import { isGeneric } from '#domain/generic-values.ts';
import type { ValueTable } from '#domain/lookup-values.ts';
import type { NameReading, QueryReading } from '#domain/read-query.ts';
import { resolveCodes } from '#domain/resolve-codes.ts';
import { joinResolutions, NOTHING, RANK, type Answer, type Resolution } from '#domain/resolve.ts';

/** What the tables say to a query, each by itself: numbers by answerCodes, messages by resolveMessages, names by resolveNames. Null for what was not asked, or did not come. */
export interface Said {
  readonly codes: Resolution;
  readonly messages: Resolution | null;
  readonly names: Resolution | null;
}

/** What the numbers of a query say; nothing without the table of values. */
export function answerCodes(reading: QueryReading, values: Pick<ValueTable, 'has' | 'isNamed'> | null): Resolution {
  return values === null ? NOTHING : resolveCodes(reading.codes, values);
}

/** Messages are asked where the query has words and no number in it says what failed, or where it is a question: pages answer some. */
export function asksMessages(reading: QueryReading, codes: Resolution): boolean {
  return reading.holdsMessage && (reading.isQuestion || !codes.answers.some((answer) => answer.rank < RANK.generic && !isGeneric(answer.space, answer.code)));
}

/** What stands between a name and its own number: "E_FAIL (0x80004005)", "0x57 = ERROR_INVALID_PARAMETER". */
const BETWEEN = /^[\s([:=,|-]*$/;

/** Names are asked where neither numbers nor messages answer, where the query as a whole may be a name, and for a name that no answered number stands beside. */
export function asksNames({ names, text }: QueryReading, { answers }: Resolution): boolean {
  if (answers.some(({ rank }) => rank === RANK.whole)) return false;
  const places = answers.flatMap(({ exact, place }) => (exact && place !== null ? [place] : []));
  const beside = ({ place }: NameReading): boolean => places.some((other) => BETWEEN.test(other.start >= place.end ? text.slice(place.end, other.start) : text.slice(other.end, place.start)));
  return names.some((name) => name.whole || places.length === 0 || !beside(name));
}

/** Everything that the tables say to a query, best first. */
export function answerQuery({ codes, messages, names }: Said): Resolution {
  const said = joinResolutions(codes, messages ?? NOTHING, names ?? NOTHING);
  // A value that only says "failed" steps back behind one that says what failed.
  const saysMore = said.answers.some((answer) => answer.rank < RANK.generic && !isGeneric(answer.space, answer.code));
  return saysMore ? joinResolutions({ ...said, answers: said.answers.map(stepBack) }) : said;
}

/** What stays of the answers where the text is known to be something else than a Windows error: what does not rest on a guess. */
export function besideLookAlike(answers: readonly Answer[]): readonly Answer[] {
  return answers.filter(({ exact, rank }) => exact || rank < RANK.generic);
}

function stepBack(answer: Answer): Answer {
  if (!isGeneric(answer.space, answer.code) || answer.rank < RANK.inside || answer.rank >= RANK.generic) return answer;
  return { ...answer, rank: answer.rank + RANK.generic, reason: `${answer.reason}; it says only that something failed, the rest of the line says what` };
}
