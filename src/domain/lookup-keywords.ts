import type { ErrorCode } from '#domain/error-code.ts';
import { readLookupFile } from '#domain/lookup-file.ts';
import { hashWords } from '#domain/message-hash.ts';
import { NUMBERING_SPACES, type NumberingSpace } from '#domain/numbering-space.ts';
import { DIGITS_OF_32_BITS, readBits } from '#domain/printable-digits.ts';
import { stemOf, tellingWords } from '#domain/text-words.ts';

/** The key words of a page as a Bloom filter of 5 * 32 bits: with some 25 words in it, one word in fourteen is found there by chance. */
export const FILTER_PARTS = 5;
const FILTER_BITS = 32 * FILTER_PARTS;

/** Fewer words say too little, and fewer of them held than this share is chance. */
const FEWEST_WORDS = 4;
const SHARE_HELD = 0.75;

/** The key words of a page that somebody has written. */
export interface PageKeywords {
  readonly space: NumberingSpace;
  readonly code: ErrorCode;
  /** FILTER_PARTS numbers of 32 bits. */
  readonly filter: readonly number[];
}

export interface KeywordTable {
  readonly version: string;
  readonly pages: readonly PageKeywords[];
}

/** The filter that holds the telling words of a text, whatever their endings. */
export function filterOf(text: string): number[] {
  const filter = Array.from({ length: FILTER_PARTS }, () => 0);
  for (const word of tellingWords(text)) for (const bit of bitsOf(word)) filter[bit >>> 5] = ((filter[bit >>> 5] as number) | (1 << (bit & 31))) >>> 0;
  return filter;
}

/** Decodes the table: for each space a line of gaps between values (base 36) and a line of filters. Null where the text is no such table. */
export function readKeywordTable(text: string): KeywordTable | null {
  const file = readLookupFile('keywords', text);
  if (file === null || file.lines.length !== 2 * NUMBERING_SPACES.length) return null;
  const pages = NUMBERING_SPACES.flatMap((space, index): PageKeywords[] => {
    const [gaps = '', filters = ''] = file.lines.slice(2 * index, 2 * index + 2);
    let code = 0;
    return gaps.split(' ').filter(Boolean).map((gap, row) => {
      code += parseInt(gap, 36);
      return { space, code, filter: Array.from({ length: FILTER_PARTS }, (_, part) => readBits(filters, (row * FILTER_PARTS + part) * DIGITS_OF_32_BITS)) };
    });
  });
  return { version: file.version, pages };
}

/** The pages whose key words hold nearly all words of a query, the best first; none where the query has too few. */
export function pagesWithWords(query: string, pages: readonly PageKeywords[], most: number): PageKeywords[] {
  const words = tellingWords(query);
  if (words.length < FEWEST_WORDS) return [];
  const bits = words.map(bitsOf);
  return pages
    .map((page) => ({ page, held: bits.filter((both) => both.every((bit) => ((page.filter[bit >>> 5] as number) >>> (bit & 31)) & 1)).length }))
    .filter(({ held }) => held >= Math.max(FEWEST_WORDS, SHARE_HELD * words.length))
    .sort((one, other) => other.held - one.held)
    .slice(0, most)
    .map(({ page }) => page);
}

/** Two places of a word in a filter. */
function bitsOf(word: string): [number, number] {
  const hash = hashWords([stemOf(word)]);
  return [(hash & 0xffff) % FILTER_BITS, (hash >>> 16) % FILTER_BITS];
}
