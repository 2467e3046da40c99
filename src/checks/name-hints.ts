import { didYouMean } from '#domain/edit-distance.ts';

/** "Did you mean A, B or C?", or what else to do where nothing is near. */
export function hint(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = didYouMean(word, candidates);
  return near.length === 0 ? otherwise : `Did you mean ${oneOf(near)}?`;
}

/** "A", "A or B", "A, B or C". */
export function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
