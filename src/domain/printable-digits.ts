/** Numbers in look-up tables are written in printable ASCII characters, "!" (33) to "~" (126): two of them number 94 * 94 words, five hold 32 bits. */
export const FIRST_CHARACTER = 33;
export const CHARACTERS = 94;

/** So many of them hold 32 bits. */
export const DIGITS_OF_32_BITS = 5;

/** 32 bits as five characters, the highest first. */
export function writeBits(bits: number): string {
  let text = '';
  for (let rest = bits; text.length < DIGITS_OF_32_BITS; rest = Math.floor(rest / CHARACTERS)) text = String.fromCharCode(FIRST_CHARACTER + (rest % CHARACTERS)) + text;
  return text;
}

/** Reads five characters from a place on. */
export function readBits(text: string, start: number): number {
  let bits = 0;
  for (let place = start; place < start + DIGITS_OF_32_BITS; place++) bits = bits * CHARACTERS + text.charCodeAt(place) - FIRST_CHARACTER;
  return bits;
}
