/** Words that stand on most pages: they tell nothing apart, and each costs a part of the index. */
const COMMON = new Set(
  'a an and are as at be been being but by can could did do does for from had has have how i if in is it its my not of on or that the this to was were what when which why will with you your'.split(' '),
);

/** Words that hundreds of messages and meanings share, or a quarter of all entries: where there are others, the others say more. */
const FREQUENT = new Set(
  'account address after again already another answer available because before behind between call calls cannot change client code component computer connection copy could data default details device directory disk documented driver either ends error every exists fail failed failure fault file filter first folder form found function given gives host hresult instead invalid local longer machine management message microsoft missing must name names network never next nothing object often one only open operation other part path policy powershell process program programs query read reason refused remote reports request requested result right same search security server service set settings shows source specified start state status still store such supported system text than then through time type until update use used user usually valid value version whether while whose windows without works wrong'.split(' '),
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

/** The words that say most, in their order: the longest of those that are not frequent. Each word asked for costs a part of the index. */
export function rareWords(words: readonly string[], count: number): string[] {
  const rank = (word: string): number => (FREQUENT.has(word) || FREQUENT.has(word.replace(/s$/, '')) ? 0 : word.length);
  const rarest = words.toSorted((one, other) => rank(other) - rank(one)).slice(0, count);
  return words.filter((word) => rarest.includes(word));
}

/** How many of the words a text holds, whatever their endings. */
export function countHeldWords(text: string, words: readonly string[]): number {
  const lower = text.toLowerCase();
  return words.filter((word) => lower.includes(word.slice(0, Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING)))).length;
}
