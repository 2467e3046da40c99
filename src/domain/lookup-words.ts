import { readLookupFile } from '#domain/lookup-file.ts';
import { hashWords } from '#domain/message-hash.ts';
import { CHARACTERS, FIRST_CHARACTER } from '#domain/printable-digits.ts';

/** The roots of words are spread over so many files, by their hash: a query needs one for each of its words. */
export const WORD_SHARDS = 72;

/** What a written page says about itself (its names, Windows' message, its summary), the questions that it answers, one-line meanings of all other values. */
export const WORD_KINDS = ['subject', 'question', 'meaning'] as const;

export type WordKind = (typeof WORD_KINDS)[number];

/** The texts that hold a root: by kind their numbers, ascending. */
export type WordRow = Readonly<Record<WordKind, readonly number[]>>;

export interface WordShard {
  readonly version: string;
  /** Undefined where no text holds the root. */
  readonly find: (root: string) => WordRow | undefined;
}

/** A number is written in digits of this base; all but the last are raised by it, so that no sign is needed between numbers. */
const BASE = CHARACTERS / 2;

/** The file that holds a root. */
export function shardOfRoot(root: string): number {
  return hashWords([root]) % WORD_SHARDS;
}

/** A line of such a file: the root, then for each kind the gaps between its numbers, from 0. */
export function writeWordRow(root: string, row: WordRow): string {
  return [root, ...WORD_KINDS.map((kind) => writeAscending(row[kind]))].join(' ');
}

/** Decodes a file of roots. Null where the text is no such file. */
export function readWordShard(text: string): WordShard | null {
  const file = readLookupFile('words', text);
  if (file === null) return null;
  const rows = new Map(file.lines.map((line) => [line.slice(0, line.indexOf(' ')), line]));
  const find = (root: string): WordRow | undefined => {
    const line = rows.get(root);
    if (line === undefined) return undefined;
    const columns = line.split(' ').slice(1);
    return Object.fromEntries(WORD_KINDS.map((kind, index) => [kind, readAscending(columns[index] ?? '')])) as unknown as WordRow;
  };
  return { version: file.version, find };
}

function writeAscending(numbers: readonly number[]): string {
  return numbers.map((number, index) => writeNumber(number - (numbers[index - 1] ?? 0))).join('');
}

function writeNumber(number: number): string {
  let digits = String.fromCharCode(FIRST_CHARACTER + (number % BASE));
  for (let rest = Math.floor(number / BASE); rest > 0; rest = Math.floor(rest / BASE)) digits = String.fromCharCode(FIRST_CHARACTER + BASE + (rest % BASE)) + digits;
  return digits;
}

function readAscending(text: string): number[] {
  const numbers: number[] = [];
  let last = 0;
  let gap = 0;
  for (let place = 0; place < text.length; place++) {
    const digit = text.charCodeAt(place) - FIRST_CHARACTER;
    gap = gap * BASE + (digit % BASE);
    if (digit >= BASE) continue;
    last += gap;
    numbers.push(last);
    gap = 0;
  }
  return numbers;
}
