import { MAX_ERROR_CODE } from '#domain/error-code.ts';
import { readContext, CONTEXT_LENGTH, type ForeignNumber } from '#domain/number-context.ts';
import type { ReadNumber } from '#domain/number-form.ts';
import { readSpelling } from '#domain/number-spelling.ts';
import type { NumberingSpace } from '#domain/numbering-space.ts';

/** More codes than one paste can sensibly ask about. */
const MAX_NUMBERS = 100;
/** So many numbers of a long paste are looked at: a log holds thousands that are none of our business, and each takes time. */
const MAX_LOOKED_AT = 4_000;

/** Numbers from here on (0x40000000) are too large to be counts, years or process numbers. */
const LARGE = 0x40000000;

/** A number that stands by itself: no part of a name, a version, a date, a time, a GUID, a percentage. */
const NUMBER =
  /(?<![\w&$.\u2212-]|\w\+)(?:0x[0-9a-f]{4} [0-9a-f]{4}|[-\u2212]?0x[0-9a-f`_]{1,17}(?:ul{0,2}|l{1,2}u?)?|&h[0-9a-f]{1,8}&?|[-\u2212]?\d{1,3}(?:,\d{3})+|[-\u2212]?\d{1,20}(?:ul{0,2}|l{1,2}u?|h)?|(?=[0-9a-f]*\d)[0-9a-f]{8}h?)(?![\w%-]|[.:/]\d(?!x))/gi;

/** What follows a number that counts or measures: units, money, the rest of a telephone number. */
const COUNTS = /^(?:\s*(?:days?|hours?|hrs?|min(?:ute)?s?|sec(?:ond)?s?|ms|[kmgt]i?b|bytes?|eur|usd|gbp|euros?|dollars?|pounds?|items?|files?|folders?|times|pixels?|px|percent|points?|people|users?|rows?|lines?|pages?)\b|\)?[\s-]\d{3}[-.\s]\d{4}\b)/i;

/** A number in a running text. */
export interface ScannedNumber {
  /** As it stands in the text. */
  readonly text: string;
  /** Its place in the text, counted in UTF-16 units from 0. */
  readonly start: number;
  /** Likeliest first; never empty. */
  readonly readings: readonly ReadNumber[];
  /** The numbering space that the words around it name. */
  readonly space: NumberingSpace | null;
  /** What the words around it say that it counts instead of an error; such a number is no code. */
  readonly foreign: ForeignNumber | null;
  /** True where it can hardly be anything but an error code; else it counts only if it is defined. */
  readonly certain: boolean;
}

/** Finds the numbers in a text that may be error codes, in order of appearance. */
export function scanNumbers(text: string): ScannedNumber[] {
  const found: ScannedNumber[] = [];
  let lookedAt = 0;
  for (const match of text.matchAll(NUMBER)) {
    const before = text.slice(Math.max(0, match.index - CONTEXT_LENGTH), match.index);
    if (++lookedAt > MAX_LOOKED_AT) break;
    if (/\d[:./]$/.test(before) && !/^0x/i.test(match[0])) continue;
    if (COUNTS.test(text.slice(match.index + match[0].length, match.index + match[0].length + 16))) continue;
    const readings = readSpelling(match[0]);
    if (readings.length === 0) continue;
    const { role, space, foreign } = readContext(before);
    const likelihood = foreign === null ? judge(match[0], readings, role, before) : 'certain';
    if (likelihood === null) continue;
    found.push({ text: match[0], start: match.index, readings, space, foreign: foreignOf(foreign, readings, space), certain: likelihood === 'certain' });
    if (found.length === MAX_NUMBERS) break;
  }
  return found;
}

/** "Exited with code -1" says that the program failed, not which value of 0xFFFFFFFF a header may define. HTTP counts from 100 to 599; the C runtime's errno ends below 200, and what is larger is a Winsock error that somebody calls so. */
function foreignOf(foreign: ForeignNumber | null, readings: readonly ReadNumber[], space: NumberingSpace | null): ForeignNumber | null {
  const code = readings[0]?.code ?? 0;
  if (code === MAX_ERROR_CODE && space === 'ntstatus') return 'exit code -1';
  // Bug checks are small, or 0x1000.... in a minidump; "STOP: c0000218" names the NTSTATUS that ended a system process.
  if (foreign === 'bug check') return code < 0x20000000 ? foreign : null;
  if (foreign === 'HTTP status') return code >= 100 && code <= 599 ? foreign : null;
  return foreign === 'errno' && code >= 200 ? null : foreign;
}

/** Whether a number is an error code for certain, possibly, or not at all (null). */
function judge(text: string, readings: readonly ReadNumber[], role: 'code' | 'place' | 'none', before: string): 'certain' | 'possible' | null {
  const spelt = /^-?0x|^&h/i.test(text);
  const negative = /^[-\u2212]\d/.test(text);
  if (role === 'place') return spelt ? 'possible' : null;
  if (role === 'code' || spelt) return 'certain';
  const large = readings.some(({ code }) => code >= LARGE);
  if (negative) return large && text.length > 8 ? 'certain' : null;
  // "[10060]", "(5)" and "WinHttpSendRequest: 12175" are set apart, yet not announced; "alert(1)" is a call.
  return large || /(?:(?<!\w)[[(]|\w\)?:\s+)$/.test(before) ? 'possible' : null;
}
