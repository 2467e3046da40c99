import { editDistance } from '#domain/edit-distance.ts';
import type { SymbolRow } from '#domain/lookup-symbols.ts';
import type { NameReading } from '#domain/read-query.ts';
import { NOTHING, RANK, type Resolution } from '#domain/resolve.ts';
import { normalName, oncePerValue, prefixRank, squash, type IndexedName, type NameIndex } from '#domain/symbol-search.ts';

/** A slip in a short word makes another word of it. */
const SHORTEST = 6;
const LENGTH_OF_TWO_SLIPS = 12;

/** Names that the query as a whole is but for one typing error, in long names two: only the nearest. Asked where nothing else was found. */
export function resolveSlips(readings: readonly NameReading[], { names }: NameIndex): Resolution {
  const whole = readings.find((reading) => reading.whole);
  if (whole === undefined) return NOTHING;
  const answers = slipsOf(whole.text, names).map(({ space, code, symbol }) => ({
    space,
    code,
    symbol,
    nameIndex: 0,
    match: 'symbol' as const,
    reason: 'a name that is spelt almost so',
    rank: RANK.slip,
    exact: false,
    place: whole.place,
  }));
  return { ...NOTHING, answers };
}

function slipsOf(text: string, names: readonly IndexedName[]): SymbolRow[] {
  const squashed = squash(normalName(text));
  if (squashed.length < SHORTEST) return [];
  let limit = squashed.length >= LENGTH_OF_TWO_SLIPS ? 2 : 1;
  let best = limit + 1;
  let nearest: { name: IndexedName; prefix: boolean }[] = [];
  for (const name of names) {
    for (const [spelling, prefix] of [[name.squashed, true], [name.squashedRest, false]] as const) {
      if (Math.abs(spelling.length - squashed.length) > limit) continue;
      const distance = editDistance(squashed, spelling, limit);
      if (distance > limit) continue;
      if (distance < best) nearest = [];
      best = distance;
      limit = distance;
      nearest.push({ name, prefix });
      break;
    }
  }
  nearest.sort((one, other) => Number(other.prefix) - Number(one.prefix) || prefixRank(one.name.row) - prefixRank(other.name.row) || (one.name.row.symbol < other.name.row.symbol ? -1 : 1));
  return oncePerValue(nearest.map(({ name }) => name.row));
}
