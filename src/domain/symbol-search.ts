import type { SymbolRow } from '#domain/lookup-symbols.ts';
import { NUMBERING_SPACES } from '#domain/numbering-space.ts';
import { normalizeSymbol } from '#domain/symbolic-name.ts';

/** How a name answers a text, the closest first. Up to "spelling" the text is that name; from there on it is a part of one. */
export const CLOSENESS = ['exact', 'case', 'spelling', 'no prefix', 'end', 'start', 'inside', 'words', 'shortened'] as const;

export type Closeness = (typeof CLOSENESS)[number];

export interface NameMatch extends SymbolRow {
  readonly closeness: Closeness;
}

/** How other projects spell the prefixes of these names: Samba, and the [MS-ERREF] of old. */
const OTHER_PREFIXES: readonly (readonly [other: RegExp, sdk: string])[] = [
  [/^NT_STATUS_/, 'STATUS_'],
  [/^WERR_/, 'ERROR_'],
];

/** What people leave out in front: ERROR_, STATUS_, E_, RPC_S_, STG_E_, and the WSA of WSAETIMEDOUT where C's errno, which has more to do with files, lacks the name. */
const PREFIX = /^(?:[A-Z0-9]+(?:_[EISW])?_|WSA(?=[A-Z])(?!E(?:ACCES|BADF|FAULT|INTR|INVAL|MFILE)$))/;
/** Of names that differ only in their prefix, people mean these first. */
const COMMON_PREFIXES = ['ERROR_', 'STATUS_', 'E_'];

/** Shorter parts stand in too many names to say anything; a beginning says something from its first letter on. */
const SHORTEST_START = 1;
const SHORTEST_PART = 3;

export interface IndexedName {
  readonly row: SymbolRow;
  readonly normal: string;
  /** Without underscores, as "filenotfound" is typed. */
  readonly squashed: string;
  readonly squashedRest: string;
}

export interface NameIndex {
  /**
   * Every name that the text may mean, the closest first; a value appears once, with its closest name.
   * A text that is a name means that name; only another one is looked for in parts of names, and not at all where the whole is asked for.
   */
  find(text: string, whole: 'whole' | 'or part'): NameMatch[];
  /** All names, for searches of another kind. */
  readonly names: readonly IndexedName[];
}

export function indexNames(rows: readonly SymbolRow[]): NameIndex {
  const names = rows.map((row): IndexedName => {
    const normal = row.symbol.toUpperCase();
    return { row, normal, squashed: squash(normal), squashedRest: squash(normal.replace(PREFIX, '')) };
  });
  const byNormal = Map.groupBy(names, ({ normal }) => normal);
  const bySquashed = Map.groupBy(names, ({ squashed }) => squashed);
  return {
    names,
    find: (text, whole) => {
      const query = readName(text);
      if (query.normal === '') return [];
      const same = [...(byNormal.get(query.normal) ?? []), ...(bySquashed.get(query.squashed) ?? [])];
      const candidates = same.length > 0 || whole === 'whole' ? same : names;
      const matches = candidates.flatMap((name): NameMatch[] => {
        const closeness = wholeCloseness(name, query) ?? partCloseness(name, query);
        return closeness === null ? [] : [{ ...name.row, closeness }];
      });
      return oncePerValue(matches.sort(closestFirst));
    },
  };
}

/** A name as it is compared: upper case, underscores, the SDK's prefixes. */
export function normalName(text: string): string {
  let normal = normalizeSymbol(text.replace(/[^\w\s-]+/g, ' '));
  for (const [other, sdk] of OTHER_PREFIXES) normal = normal.replace(other, sdk);
  return normal;
}

interface NameQuery {
  readonly text: string;
  readonly normal: string;
  readonly squashed: string;
  /** Null where the text is one identifier: its words are in order already. */
  readonly words: readonly string[] | null;
}

function readName(text: string): NameQuery {
  const normal = normalName(text);
  const words = /[\s-]/.test(text.trim()) ? normal.split('_') : null;
  return { text: text.trim(), normal, squashed: squash(normal), words };
}

function wholeCloseness({ row, normal, squashed }: IndexedName, query: NameQuery): Closeness | null {
  if (row.symbol === query.text) return 'exact';
  if (normal === query.normal) return 'case';
  return squashed === query.squashed ? 'spelling' : null;
}

function partCloseness({ row, normal, squashed, squashedRest }: IndexedName, query: NameQuery): Closeness | null {
  if (squashedRest === query.squashed) return 'no prefix';
  if (query.normal.length < SHORTEST_START) return null;
  if (normal.startsWith(query.normal)) return 'start';
  if (query.normal.length < SHORTEST_PART) return null;
  if (normal.endsWith(`_${query.normal}`)) return 'end';
  if (normal.includes(`_${query.normal}`)) return 'inside';
  if (squashed.includes(query.squashed) && startsAtWord(row.symbol, query.squashed)) return 'inside';
  // The cheap questions first: splitting 18,000 names into words takes longer than a keystroke.
  const { words } = query;
  if (words?.every((word) => normal.includes(word)) && hasAllWords(row.symbol, words, isStart)) return 'words';
  if (words?.every((word) => normal.includes(word.slice(0, SHORTEST_PART))) && hasAllWords(row.symbol, words, isStartOrShortened)) return 'shortened';
  return null;
}

/** "POL" for POLICY. */
function isStart(word: string, wanted: string): boolean {
  return word.startsWith(wanted);
}

/** SEM for "SEMAPHORE", as names are shortened. */
function isStartOrShortened(word: string, wanted: string): boolean {
  return word.startsWith(wanted) || (word.length >= SHORTEST_PART && wanted.startsWith(word));
}

/** Whether the words of a name, from one of them on, begin with the text: FILE_NOT_FOUND with "filenot". */
function startsAtWord(symbol: string, squashedText: string): boolean {
  const words = nameWords(symbol);
  return words.some((_, first) => words.slice(first).join('').startsWith(squashedText));
}

/** Whether each of the wanted words fits another word of the name, in any order. */
function hasAllWords(symbol: string, wanted: readonly string[], fits: (word: string, wanted: string) => boolean): boolean {
  const words = nameWords(symbol);
  return wanted.every((one) => {
    const position = words.findIndex((word) => fits(word, one));
    if (position >= 0) words.splice(position, 1);
    return position >= 0;
  });
}

/** Upper-case words of a name; NERR_BadServiceName has four. */
function nameWords(symbol: string): string[] {
  return symbol.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase().split('_');
}

/** Upper case, without underscores and signs, as names are compared letter by letter. */
export function squash(normal: string): string {
  return normal.replaceAll('_', '');
}

function closestFirst(one: NameMatch, other: NameMatch): number {
  return (
    CLOSENESS.indexOf(one.closeness) - CLOSENESS.indexOf(other.closeness) ||
    (one.closeness === 'no prefix' ? prefixRank(one) - prefixRank(other) : 0) ||
    one.symbol.length - other.symbol.length ||
    NUMBERING_SPACES.indexOf(one.space) - NUMBERING_SPACES.indexOf(other.space) ||
    (one.symbol < other.symbol ? -1 : 1)
  );
}

/** Of names that differ only in their prefix, the place of this one; people mean the first. */
export function prefixRank({ symbol }: SymbolRow): number {
  const rank = COMMON_PREFIXES.findIndex((prefix) => symbol.startsWith(prefix));
  return rank < 0 ? COMMON_PREFIXES.length : rank;
}

/** A value with its first match only. */
export function oncePerValue<Row extends SymbolRow>(matches: readonly Row[]): Row[] {
  const seen = new Set<string>();
  return matches.filter(({ space, code }) => {
    const value = `${space} ${code}`;
    return !seen.has(value) && seen.add(value);
  });
}
