import type { ErrorCode } from '#domain/error-code.ts';
import { readLookupFile } from '#domain/lookup-file.ts';
import { keyOf } from '#domain/message-key.ts';
import { FILLED_IN, isPlainWord, splitAtInserts, wordsWithPlaces } from '#domain/message-words.ts';
import { NUMBERING_SPACES, type NumberingSpace } from '#domain/numbering-space.ts';
import { DIGITS_OF_32_BITS, readBits } from '#domain/printable-digits.ts';

/** The messages are spread over so many files, by their longest words: a query needs one or two of them. A power of two, at most 256. */
export const MESSAGE_SHARDS = 16;
/** Whole messages, parts of them by which they are recognised, and the questions that pages answer. */
export const MESSAGE_KINDS = ['whole', 'part', 'question'] as const;

export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** One message, a part of one, or a question, as a hash of its words. */
export interface MessageHash {
  readonly space: NumberingSpace;
  readonly code: ErrorCode;
  /** Which of the value's names has the message, counted from 0. */
  readonly name: number;
  readonly kind: MessageKind;
  /** True where somebody has written about the value: of several values with one message it is meant more often. */
  readonly written: boolean;
  /** How many words. */
  readonly length: number;
  readonly hash: number;
}

export interface MessageShard {
  readonly version: string;
  readonly rows: readonly MessageHash[];
}

/** The file that holds a row of words with this key. */
export function shardOfKey(key: number): number {
  return key & (MESSAGE_SHARDS - 1);
}

/**
 * Decodes a file of messages: for each space and kind three lines with a row's gap to the value before it (base 36), its length in words with the
 * number of its name behind a point where that is not 0 and a star where the value has a page that somebody has written, and its hash. Null where the text is no such file.
 */
export function readMessageShard(text: string): MessageShard | null {
  const file = readLookupFile('messages', text);
  const groups = NUMBERING_SPACES.flatMap((space) => MESSAGE_KINDS.map((kind) => ({ space, kind })));
  if (file === null || file.lines.length !== 3 * groups.length) return null;
  const rows = groups.flatMap(({ space, kind }, group): MessageHash[] => {
    const [gaps = '', lengths = '', hashes = ''] = file.lines.slice(3 * group, 3 * group + 3);
    if (gaps === '') return [];
    const shapes = lengths.split(' ');
    let code = 0;
    return gaps.split(' ').map((gap, row) => {
      code += parseInt(gap, 36);
      const shape = shapes[row] ?? '';
      const [length = '0', name = '0'] = shape.split('.');
      return { space, code, name: parseInt(name, 36), kind, written: shape.endsWith('*'), length: parseInt(length, 36), hash: readBits(hashes, row * DIGITS_OF_32_BITS) };
    });
  });
  return { version: file.version, rows };
}

/** Where a message may begin and end inside a line. */
const SEGMENT = /[:;|=[\](){}"“”<>\r\n\t]+|[.!?]+(?=\s|$)|,(?=\s)|\s-\s/;
/** One word is no message. */
const FEWEST_WORDS = 2;

/** The files in which messages that the text holds can be, ascending: told by the longest word of the text and of each of its segments. */
export function shardsForText(text: string): number[] {
  const segments = [text, ...text.split(/[\r\n]+/), ...text.split(SEGMENT), ...text.split(/[:\r\n]+/), ...text.split(/[.!?]+(?=\s|$)|[\r\n]+/)];
  const shards = new Set<number>();
  for (const segment of new Set(segments)) {
    const words = wordsWithPlaces(segment).map(({ word, start, end }) => (isPlainWord(segment.slice(start, end)) ? word : FILLED_IN));
    // What Windows has filled in may be longer than any word of the message: a path, a function.
    for (const run of [wordsWithPlaces(segment).map(({ word }) => word), ...splitAtInserts(words)]) if (run.length >= FEWEST_WORDS) shards.add(shardOfKey(keyOf(run)));
    if (shards.size === MESSAGE_SHARDS) break;
  }
  return [...shards].sort((one, other) => one - other);
}
