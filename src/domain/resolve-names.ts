import type { FalseName } from '#domain/lookup-symbols.ts';
import type { NameReading } from '#domain/read-query.ts';
import { POSSIBLE_RANK } from '#domain/resolve-codes.ts';
import { joinResolutions, NOTHING, type Answer, type Note, type Resolution } from '#domain/resolve.ts';
import { CLOSENESS, type Closeness, type NameIndex, type NameMatch } from '#domain/symbol-search.ts';
import { normalizeSymbol } from '#domain/symbolic-name.ts';

/** The query as a whole comes before a certain number in it, a name inside it after. */
const WHOLE_RANK = -10;
const INSIDE_RANK = 10;
/** A part of a name comes after every number that may be meant. */
const PART_RANK = 2 * POSSIBLE_RANK;
/** Names that answer as wholes, and those that only lack their prefix, come before numbers that are merely possible. */
const WHOLE = new Set<Closeness>(['exact', 'case', 'spelling', 'no prefix']);
/** These may lead straight to the page. */
const SAME_NAME = new Set<Closeness>(['exact', 'case', 'spelling']);

const REASONS: Record<Closeness, string> = {
  exact: 'this very name',
  case: 'this name, in other letters',
  spelling: 'this name, without its underscores',
  'no prefix': 'this name without its prefix',
  end: 'a name that ends in these words',
  start: 'a name that begins with this',
  inside: 'a name that contains this',
  words: 'a name that contains all these words',
  shortened: 'a name that contains these words or short forms of them',
};

/** Finds the values whose names a query may mean. A name that no header defines is said to be none; it has no answers. */
export function resolveNames(readings: readonly NameReading[], index: NameIndex, falseNames: readonly FalseName[]): Resolution {
  return joinResolutions(...readings.map((reading) => resolveName(reading, index, falseNames)));
}

function resolveName({ text, whole }: NameReading, index: NameIndex, falseNames: readonly FalseName[]): Resolution {
  const matches = index.find(text, whole ? 'or part' : 'whole');
  const normal = normalizeSymbol(text);
  const falseName = falseNames.find(({ name }) => normalizeSymbol(name) === normal);
  if (falseName !== undefined && !matches.some(({ closeness }) => SAME_NAME.has(closeness))) {
    return { ...NOTHING, notes: [{ about: falseName.name, sentences: [falseName.truth], falseName: falseName.name }] };
  }
  if (matches.length > 0) return { ...NOTHING, answers: matches.map((match) => toAnswer(match, whole)) };
  return whole && text.includes('_') ? { ...NOTHING, notes: [undefinedName(text)] } : NOTHING;
}

function toAnswer({ space, code, symbol, closeness }: NameMatch, whole: boolean): Answer {
  const base = !WHOLE.has(closeness) ? PART_RANK : whole ? WHOLE_RANK : INSIDE_RANK;
  return { space, code, symbol, match: 'symbol', reason: REASONS[closeness], rank: base + CLOSENESS.indexOf(closeness), exact: SAME_NAME.has(closeness) };
}

function undefinedName(text: string): Note {
  return { about: text, sentences: ['No Windows SDK header defines this name, and no name contains it.'], falseName: null };
}
