import { toUnsigned } from '#domain/error-code.ts';
import { readNumber, type ReadNumber } from '#domain/number-form.ts';

/** The longest number that is looked at: 20 digits hold every 64-bit number, separators and a sign come on top. */
const MAX_LENGTH = 40;

/** Quotes, brackets and punctuation that surround a number when it is copied out of a sentence. */
const AROUND = /^[\s"'`“”‘’([{<=:]+|[\s"'`“”‘’)\]}>.,;:!?]+$/g;

/** Minus signs that are not the ASCII hyphen: U+2212, and the dashes that word processors put in its place. */
const MINUS = /^[\u2212\u2013\ufe63\uff0d]/;

/** Spellings that say the same as a clean hex or decimal number, and the clean number. */
const SPELLINGS: readonly (readonly [spelling: RegExp, clean: (...groups: string[]) => string])[] = [
  // C suffixes: 0x80070005L, 13002u, 5ULL, 5i64.
  [/^(-?(?:0x[0-9a-f]{1,16}|\d{1,20}))(?:ul{0,2}|l{1,2}u?|u?i(?:32|64))$/i, (number) => number],
  // Visual Basic: &H80070005, &H80070005&.
  [/^&h([0-9a-f]{1,8})&?$/i, (digits) => `0x${digits}`],
  // Assembler and WinDbg: 80070005h; a leading zero keeps it from being a name: 0C0000005h.
  [/^(?=.*\d)0?([0-9a-f]{1,8})h$/i, (digits) => `0x${digits}`],
  // A lost zero, Pascal and colour style: x80070005, $80070005, #80070005.
  [/^[x$#]([0-9a-f]{8})$/i, (digits) => `0x${digits}`],
  [/^#(\d{1,5})$/, (digits) => digits],
  [/^0x\s+([0-9a-f]{1,8})$/i, (digits) => `0x${digits}`],
  // Two halves: 0x8007 0005, 8007:0005. Without 0x only where the first digit is one with which failures begin.
  [/^0x([0-9a-f]{4})[\s_:-]([0-9a-f]{4})$/i, (high, low) => `0x${high}${low}`],
  [/^(?=.*\d)([89a-f][0-9a-f]{3})[\s_:-]([0-9a-f]{4})$/i, (high, low) => `0x${high}${low}`],
  // 64 bits: zero-extended, and sign-extended from a number whose highest bit is set.
  [/^(?:0x)?0{8}[`_ ]?([0-9a-f]{8})$/i, (low) => `0x${low}`],
  [/^(?:0x)?f{8}[`_ ]?([89a-f][0-9a-f]{7})$/i, (low) => `0x${low}`],
];

/** Thousands separators, the same one each time: 2,147,942,405 and -2.147.024.891 and 13 002. */
const SEPARATED = /^-?\d{1,3}(?:([,.'’\u00a0\u2009\u202f ])\d{3})(?:\1\d{3})*$/;

/**
 * Reads a text that is one number and nothing else, in any spelling that people paste, likeliest reading first.
 * Empty where it is no number, or one that does not fit 32 bits.
 */
export function readSpelling(text: string): ReadNumber[] {
  const bare = text.trim().slice(0, MAX_LENGTH + 1).replace(AROUND, '').replace(MINUS, '-');
  if (bare.length > MAX_LENGTH) return [];
  for (const [spelling, clean] of SPELLINGS) {
    const groups = spelling.exec(bare);
    if (groups !== null) return readSpelling(clean(...groups.slice(1)));
  }
  if (SEPARATED.test(bare)) return readNumber(bare.replace(/[^\d-]/g, ''));
  return readNegativeHex(bare) ?? readSignExtendedDecimal(bare) ?? readNumber(bare);
}

/** -0x7FF8FFFB: how some languages print a negative number in hex. From -0x1 to -0x80000000. */
function readNegativeHex(text: string): ReadNumber[] | null {
  const digits = /^-0x([0-9a-f]{1,8})$/i.exec(text)?.[1];
  if (digits === undefined) return null;
  const magnitude = parseInt(digits, 16);
  return magnitude >= 1 && magnitude <= 0x80000000 ? [{ code: toUnsigned(-magnitude), form: 'hex' }] : [];
}

/** 18446744071562362885: a negative 32-bit number that was sign-extended and printed as unsigned 64-bit decimal. */
function readSignExtendedDecimal(text: string): ReadNumber[] | null {
  if (!/^\d{20}$/.test(text)) return null;
  const value = BigInt(text);
  return value >= 0xffffffff80000000n && value <= 0xffffffffffffffffn ? [{ code: Number(value & 0xffffffffn), form: 'decimal' }] : [];
}
