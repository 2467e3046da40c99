/** Numbers in look-up tables are written in printable ASCII characters, "!" (33) to "~" (126): two of them number 94 * 94 words, five hold 32 bits. */
export const FIRST_CHARACTER = 33;
export const CHARACTERS = 94;
