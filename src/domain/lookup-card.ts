import type { ErrorCode } from '#domain/error-code.ts';
import { readLookupFile, writeLookupFile } from '#domain/lookup-file.ts';
import type { NumberingSpace } from '#domain/numbering-space.ts';

/**
 * How many cards share a file. 62 keeps a file below 4.4 kB, so that one code costs little,
 * and the number of files below 300, because hosts count files.
 */
const CARDS_PER_SHARD = 62;

/** What an answer shows of a value without a click. */
export interface LookupCard {
  readonly space: NumberingSpace;
  readonly code: ErrorCode;
  /**
   * Best known first; empty for a value that has a page although nobody has named it. Where there are several, headers tell them apart, and
   * the one that somebody has written about is marked.
   */
  readonly names: readonly { readonly name: string; readonly headers?: readonly string[]; readonly written?: true }[];
  /** One sentence; null until somebody has written it. */
  readonly meaning: string | null;
  /** The family's display name. */
  readonly family: string;
  /** The name of the error that a value without a name of its own carries. */
  readonly carries?: string;
}

/** One file of cards: values that lie next to each other, whatever their space, and the values that these wrap. */
export interface CardShard {
  /** The build that the file comes from. */
  readonly version: string;
  readonly cards: readonly LookupCard[];
}

/** The file that holds a number's cards, by the number's rank in ValueTable. */
export function shardOfRank(rank: number): number {
  return Math.floor(rank / CARDS_PER_SHARD);
}

/** Writes a file of cards: a line for each with tabs between space, code, names ("NAME" or "NAME:header.h,other.h", with a star in front where it is written about), family, meaning and the name of what it carries. */
export function writeCardShard({ version, cards }: CardShard): string {
  const lines = cards.map(({ space, code, names, family, meaning, carries }) => {
    const written = names.map(({ name, headers, written }) => `${written === true ? '*' : ''}${name}${headers === undefined ? '' : `:${headers.join(',')}`}`);
    return [space, code, written.join(' '), family, meaning ?? '', ...(carries === undefined ? [] : [carries])].join('\t');
  });
  return writeLookupFile('cards', { version, lines });
}

/** Takes a file of cards apart; null where the text is anything else, or only a part of one. */
export function readCardShard(text: string): CardShard | null {
  const file = readLookupFile('cards', text);
  if (file === null) return null;
  const cards = file.lines.map((line): LookupCard => {
    const [space, code, names = '', family = '', meaning = '', carries] = line.split('\t');
    return { space: space as NumberingSpace, code: Number(code), names: names.split(' ').filter(Boolean).map(readName), family, meaning: meaning || null, ...(carries !== undefined && { carries }) };
  });
  return { version: file.version, cards };
}

function readName(written: string): LookupCard['names'][number] {
  const [, star, name = '', headers] = /^(\*?)([^:]*)(?::(.*))?$/.exec(written) ?? [];
  return { name, ...(headers !== undefined && { headers: headers.split(',').filter(Boolean) }), ...(star === '*' && { written: true }) };
}
