/** Words that stand on most pages: they tell nothing apart, and each costs a part of the index. */
const COMMON = new Set(
  'a an and are as at be been being but by can could did do does for from had has have if in is it its not of on or that the this to was were when which will with you your'.split(' '),
);

/** Where a word may be cut to compare it as a stemmer does: "policies" with "policy", "denied" with "denies". */
const SHORTEST_STEM = 3;
const LONGEST_ENDING = 3;

/** The words by which texts can be told apart, in the order of the query, lower case, each once; all words where no other is left. */
export function tellingWords(text: string): string[] {
  const all = [...new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u))].filter((word) => word !== '');
  const telling = all.filter((word) => word.length > 1 && !COMMON.has(word));
  return telling.length === 0 ? all : telling;
}

/** The longest words, in their order: long words are rare ones, and each word asked for costs a part of the index. */
export function longestWords(words: readonly string[], count: number): string[] {
  const longest = words.toSorted((one, other) => other.length - one.length).slice(0, count);
  return words.filter((word) => longest.includes(word));
}

/** How many of the words a text holds, whatever their endings. */
export function countHeldWords(text: string, words: readonly string[]): number {
  const lower = text.toLowerCase();
  return words.filter((word) => lower.includes(word.slice(0, Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING)))).length;
}
