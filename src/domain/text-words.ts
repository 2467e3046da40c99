/** Words that stand on most pages: they tell nothing apart, and each costs a part of the index. */
const COMMON = new Set(
  'a an and are as at be been being but by can could did do does for from had has have if in is it its not of on or that the this to was were when which will with you your'.split(' '),
);

/** Each word costs a part of the index; the longest words say most. */
const MOST_WORDS = 3;

/** Where a word may be cut to compare it as a stemmer does: "policies" with "policy", "denied" with "denies". */
const SHORTEST_STEM = 3;
const LONGEST_ENDING = 3;

/** The words by which texts can be told apart, in the order of the query, lower case; all words where no other is left. */
export function tellingWords(text: string): string[] {
  const all = text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const telling = all.filter((word) => word.length > 1 && !COMMON.has(word));
  const longest = [...new Set(telling)].sort((one, other) => other.length - one.length).slice(0, MOST_WORDS);
  return telling.length === 0 ? all.slice(0, MOST_WORDS) : telling.filter((word, place) => longest.includes(word) && telling.indexOf(word) === place);
}

/**
 * Whether a text holds all the words, whatever their endings. Pagefind answers a word that stands nowhere with texts that hold its longest
 * known beginning; those are found out here.
 */
export function holdsWords(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.every((word) => lower.includes(word.slice(0, Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING))));
}
