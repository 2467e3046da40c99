import type { FalseName } from '#domain/lookup-symbols.ts';
import type { NameReading, Place } from '#domain/read-query.ts';
import { joinResolutions, NOTHING, RANK, type Answer, type Note, type Resolution } from '#domain/resolve.ts';
import { CLOSENESS, type Closeness, type NameIndex, type NameMatch } from '#domain/symbol-search.ts';
import { normalizeSymbol } from '#domain/symbolic-name.ts';

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

function resolveName(reading: NameReading, index: NameIndex, falseNames: readonly FalseName[]): Resolution {
  const { text, whole } = reading;
  const matches = index.find(text, whole ? 'or part' : 'whole');
  const normal = normalizeSymbol(text);
  const falseName = falseNames.find(({ name }) => normalizeSymbol(name) === normal);
  if (falseName !== undefined && !matches.some(({ closeness }) => SAME_NAME.has(closeness))) {
    return { ...NOTHING, notes: [{ about: falseName.name, sentences: [falseName.truth], falseName: falseName.name, source: null }] };
  }
  if (matches.length > 0) return { ...NOTHING, answers: matches.map((match) => toAnswer(match, reading)) };
  return whole && text.includes('_') ? { ...NOTHING, notes: [undefinedName(text)] } : NOTHING;
}

function toAnswer({ space, code, symbol, closeness }: NameMatch, { whole, place }: NameReading): Answer {
  return { space, code, symbol, nameIndex: 0, match: 'symbol', reason: REASONS[closeness], rank: rankOf(closeness, whole, place), exact: SAME_NAME.has(closeness), place };
}

function rankOf(closeness: Closeness, whole: boolean, { start }: Place): number {
  if (!whole) return RANK.inside + start;
  if (SAME_NAME.has(closeness)) return RANK.whole;
  return closeness === 'no prefix' ? RANK.withoutPrefix : RANK.namePart + CLOSENESS.indexOf(closeness);
}

function undefinedName(text: string): Note {
  return { about: text, sentences: ['No Windows SDK header defines this name, and no name contains it.'], falseName: null, source: null };
}
