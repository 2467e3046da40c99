import type { ErrorCode } from '#domain/error-code.ts';
import type { ForeignNumber } from '#domain/number-context.ts';
import type { NumberForm } from '#domain/number-form.ts';
import { readSpelling } from '#domain/number-spelling.ts';
import type { NumberingSpace } from '#domain/numbering-space.ts';
import { scanNumbers } from '#domain/scan-numbers.ts';
import { isSymbolicName } from '#domain/symbolic-name.ts';

/** What is longer is cut: nobody reads the answers to so much, and a reading must never keep the page waiting. In UTF-16 units. */
export const MAX_QUERY_LENGTH = 102_400;

/** The longest name of the SDK headers has 90 characters; what is longer is prose. */
const MAX_NAME_LENGTH = 120;
const MAX_NAMES = 100;
/** Of words that may be a name, so many at most are looked up in a text of several lines. */
const FEWEST_WORDS_AROUND_NUMBER = 5;
/** So much of a long paste is looked for in texts. */
const MAX_WORDS_LENGTH = 400;

/** Words of messages and questions that stand in no name, or never in front: for these the table of names need not be loaded. */
const SENTENCE = /^the\s|^(?:how|what|why|when|where|who|which|does|can|may|must|should|did)\s|\b(?:because|please|that|their|there|they|which|you|your|my|mean|means)\b/i;

/** A stretch of the query, in UTF-16 units from 0. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** One way to read a number in the query. */
export interface CodeReading {
  readonly code: ErrorCode;
  readonly form: NumberForm;
  /** The number as it stands in the query. */
  readonly text: string;
  readonly place: Place;
  /** The numbering space that the words around it name. */
  readonly space: NumberingSpace | null;
  /** True where the number must be meant as an error code in this form: if no header defines it, the reader is told so. */
  readonly certain: boolean;
}

/** A number that the words around it call something other than a Windows error. */
export interface ForeignReading {
  readonly foreign: ForeignNumber;
  readonly code: ErrorCode;
  readonly text: string;
  readonly place: Place;
}

/** A text that may be a symbolic name. */
export interface NameReading {
  readonly text: string;
  readonly place: Place;
  /** True where the whole query may be a name, or a part of one; false for a name inside a line, which must be a whole name. */
  readonly whole: boolean;
}

/** A query, read in every way it may have been meant; each list in order of appearance, readings of one number likeliest first. */
export interface QueryReading {
  /** The query, as far as it was read. Places count in it. */
  readonly text: string;
  readonly codes: readonly CodeReading[];
  readonly names: readonly NameReading[];
  readonly foreign: readonly ForeignReading[];
  /** True where the query has words enough to hold a message of Windows. */
  readonly holdsMessage: boolean;
  /** True where the query asks something: a page may answer this very question. */
  readonly isQuestion: boolean;
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
  const text = query.slice(0, MAX_QUERY_LENGTH);
  const start = /^[\s"'`“”‘’([{<]*/.exec(text)?.[0].length ?? 0;
  const clean = text.slice(start).replace(/[\s"'`“”‘’)\]}>.,;:!?]+$/, '');
  const whole: Place = { start, end: start + clean.length };
  const nothing: QueryReading = { text, codes: [], names: [], foreign: [], holdsMessage: false, isQuestion: false, words: null, tooWide: null, cut };

  const spelt = readSpelling(clean);
  if (spelt.length > 0) {
    // "bad", "feed" and "decade" are words first and hexadecimal second.
    const word = /^[a-f]+$/i.test(clean);
    const codes = spelt.map(({ code, form }, index) => ({ code, form, text: clean, place: whole, space: null, certain: index === 0 && !word }));
    return word ? { ...nothing, codes, names: [{ text: clean, place: whole, whole: true }], words: clean } : { ...nothing, codes };
  }
  if (/^[-\u2212]?(?:0x[0-9a-f]{9,}|\d[\d,.' ]{9,})$/i.test(clean)) return { ...nothing, tooWide: clean };
  if (isSymbolicName(clean)) return { ...nothing, names: [{ text: clean, place: whole, whole: true }], words: clean.includes('_') ? null : wordsOf(clean) };

  const numbers = scanNumbers(text);
  const codes = numbers
    .filter(({ foreign }) => foreign === null || foreign === 'errno')
    .flatMap(({ readings, certain, foreign, ...number }) =>
      readings.map(({ code, form }, index) => ({ code, form, text: number.text, place: placeOf(number), space: number.space, certain: certain && foreign === null && index === 0 })),
    );
  const foreign = numbers.flatMap((number): ForeignReading[] => (number.foreign === null ? [] : [{ foreign: number.foreign, code: number.readings[0]?.code ?? 0, text: number.text, place: placeOf(number) }]));
  const answered = codes.some(({ certain }) => certain);
  const isForeign = foreign.length > 0;
  const names = namesIn(text);
  if (mayBeName(clean, answered || isForeign)) names.unshift({ text: clean, place: whole, whole: true });
  return {
    ...nothing,
    codes,
    names,
    foreign,
    holdsMessage: /[a-z]{2,}\s+[a-z]{2,}/i.test(text) || /\p{L}[^\x00-\x7f]/u.test(text),
    isQuestion: /\?\s*$/.test(text),
    words: answered || (isForeign && clean.split(/\s+/).length <= FEWEST_WORDS_AROUND_NUMBER) ? null : wordsOf(clean),
  };
}

function placeOf({ start, text }: { readonly start: number; readonly text: string }): Place {
  return { start, end: start + text.length };
}

/** Whether blanks may stand for underscores. "BG E HTTP ERROR 206" is a name although it holds a number; "os error 206" has too few words for one. */
function mayBeName(text: string, holdsCode: boolean): boolean {
  if (text.length > MAX_NAME_LENGTH || !/^[\w .-]*[a-z][\w .-]*$/i.test(text) || SENTENCE.test(text)) return false;
  return !holdsCode || text.split(/\s+/).length >= FEWEST_WORDS_AROUND_NUMBER;
}

/** Names inside a line: with an underscore, or WSAETIMEDOUT and its like; other words in capitals are shouted more often than they are names. */
function namesIn(text: string): NameReading[] {
  const names = new Map<string, NameReading>();
  for (const { 0: name, index } of text.matchAll(/(?<![\w$])(?:[A-Za-z][A-Za-z0-9]*_\w+|WSA[A-Z]{4,})(?!\w)/g)) {
    if (name.length <= MAX_NAME_LENGTH && !names.has(name)) names.set(name, { text: name, place: { start: index, end: index + name.length }, whole: false });
    if (names.size === MAX_NAMES) break;
  }
  return [...names.values()];
}

/** The words to look for in texts, as the text search wants them: no signs, no underscores. Null without a single letter. */
function wordsOf(text: string): string | null {
  const words = text.slice(0, MAX_WORDS_LENGTH).replace(/[^\p{L}\p{N}'’-]+/gu, ' ').trim();
  return /\p{L}/u.test(words) ? words : null;
}
