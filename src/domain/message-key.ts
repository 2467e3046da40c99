import { hashWords } from '#domain/message-hash.ts';

/** The key of a row of words: it says in which file of the look-up the row stands, and can be told from any text that holds the row. */
export function keyOf(words: readonly string[]): number {
  return hashWords([keyWord(words)]) & 0xff;
}

/** The longest word, the first in the alphabet where several are; Empty without words. */
function keyWord(words: readonly string[]): string {
  return words.reduce((best, word) => (word.length > best.length || (word.length === best.length && word < best) ? word : best), '');
}
