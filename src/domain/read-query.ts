import type { ErrorCode } from '#domain/error-code.ts';
import type { NumberForm } from '#domain/number-form.ts';
import { readSpelling } from '#domain/number-spelling.ts';
import type { NumberingSpace } from '#domain/numbering-space.ts';
import { scanNumbers } from '#domain/scan-numbers.ts';
import { isSymbolicName } from '#domain/symbolic-name.ts';

/** What is longer is cut: nobody types so much, and a reading must never keep the page waiting. */
export const MAX_QUERY_LENGTH = 10_000;

/** The longest name of the SDK headers has 90 characters; what is longer is prose. */
const MAX_NAME_LENGTH = 120;
const MAX_NAMES = 20;
const FEWEST_WORDS_AROUND_NUMBER = 5;

/** Words of messages that stand in no name, or never in front: for these the table of names need not be loaded. */
const SENTENCE = /^the\s|\b(?:because|please|that|their|there|they|which|you|your)\b/i;

/** One way to read a number in the query. */
export interface CodeReading {
  readonly code: ErrorCode;
  readonly form: NumberForm;
  /** The number as it stands in the query. */
  readonly text: string;
  /** The numbering space that the words around it name. */
  readonly space: NumberingSpace | null;
  /** True where the number must be meant as an error code in this form: if no header defines it, the reader is told so. */
  readonly certain: boolean;
}

/** A text that may be a symbolic name. */
export interface NameReading {
  readonly text: string;
  /** True where the whole query may be a name, or a part of one; false for a name inside a line, which must be a whole name. */
  readonly whole: boolean;
}

/** A query, read in every way it may have been meant; each list likeliest first. */
export interface QueryReading {
  readonly codes: readonly CodeReading[];
  readonly names: readonly NameReading[];
  /** What to look for in texts; null where the query is a code or a name and nothing else. */
  readonly words: string | null;
  /** A number that is no code of 32 bits, as it stands in the query. */
  readonly tooWide: string | null;
  /** True where the query was longer than MAX_QUERY_LENGTH. */
  readonly cut: boolean;
}

/** Reads whatever somebody typed or pasted. Takes any text and never throws. */
export function readQuery(query: string): QueryReading {
  const cut = query.length > MAX_QUERY_LENGTH;
  const text = query.slice(0, MAX_QUERY_LENGTH).trim().replace(/^["'`“”‘’([{<]+|["'`“”‘’)\]}>.,;:!?]+$/g, '');
  const nothing: QueryReading = { codes: [], names: [], words: null, tooWide: null, cut };

  const spelt = readSpelling(text);
  if (spelt.length > 0) {
    // "bad", "feed" and "decade" are words first and hexadecimal second.
    const word = /^[a-f]+$/i.test(text);
    const codes = spelt.map(({ code, form }, index) => ({ code, form, text, space: null, certain: index === 0 && !word }));
    return word ? { ...nothing, codes, names: [{ text, whole: true }], words: text } : { ...nothing, codes };
  }
  if (/^[-\u2212]?(?:0x[0-9a-f]{9,}|\d[\d,.' ]{9,})$/i.test(text)) return { ...nothing, tooWide: text };
  if (isSymbolicName(text)) return { ...nothing, names: [{ text, whole: true }], words: text.includes('_') ? null : wordsOf(text) };

  const codes = scanNumbers(text).flatMap(({ readings, certain, ...number }) =>
    readings.map(({ code, form }, index) => ({ code, form, text: number.text, space: number.space, certain: certain && index === 0 })),
  );
  const answered = codes.some(({ certain }) => certain);
  const names = namesIn(text);
  if (mayBeName(text, answered)) names.unshift({ text, whole: true });
  return { ...nothing, codes, names, words: answered ? null : wordsOf(text) };
}

/** Whether blanks may stand for underscores. "BG E HTTP ERROR 206" is a name although it holds a number; "os error 206" has too few words for one. */
function mayBeName(text: string, holdsCode: boolean): boolean {
  if (text.length > MAX_NAME_LENGTH || !/^[\w\s.-]*[a-z][\w\s.-]*$/i.test(text) || SENTENCE.test(text)) return false;
  return !holdsCode || text.split(/\s+/).length >= FEWEST_WORDS_AROUND_NUMBER;
}

/** Names inside a line: with an underscore, or WSAETIMEDOUT and its like; other words in capitals are shouted more often than they are names. */
function namesIn(text: string): NameReading[] {
  const names = new Set<string>();
  for (const [name] of text.matchAll(/(?<!\w)(?:[A-Za-z][A-Za-z0-9]*_\w+|WSA[A-Z]{4,})(?!\w)/g)) {
    if (name.length <= MAX_NAME_LENGTH) names.add(name);
    if (names.size === MAX_NAMES) break;
  }
  return [...names].map((text) => ({ text, whole: false }));
}

/** The words to look for in texts, as the text search wants them: no signs, no underscores. Null without a single letter. */
function wordsOf(text: string): string | null {
  const words = text.replace(/[^\p{L}\p{N}'’-]+/gu, ' ').trim();
  return /\p{L}/u.test(words) ? words : null;
}
