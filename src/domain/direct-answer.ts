import type { QueryReading } from '#domain/read-query.ts';
import type { Answer } from '#domain/resolve.ts';

/**
 * The one value that a query names as a whole, so that it may lead straight to its page: a value that is the number itself before what the number
 * carries. Null where nothing is exact, or two values are meant equally well.
 */
export function directAnswer<Found extends Answer>(reading: Pick<QueryReading, 'codes'>, answers: readonly Found[]): Found | null {
  const [first, second] = answers;
  if (first === undefined || !first.exact) return null;
  const own = answers.find(({ code, match }) => match === 'code' && code === reading.codes[0]?.code);
  if (own !== undefined) return own;
  return second?.exact === true && second.rank === first.rank ? null : first;
}
