import { stemmer } from 'stemmer';
import { rareWords, tellingWords } from '#domain/text-words.ts';

/** The roots of a text's telling words (Porter's stemming: "policies" and "policy" have one), in their order, each once. */
export function wordRoots(text: string): string[] {
  return rootsOf(tellingWords(text));
}

/** So many words of a query are looked for: each costs a file of some 2 kB. */
const WORDS = 8;

/** The roots of a query's words that say most. */
export function queryRoots(query: string): string[] {
  return rootsOf(rareWords(tellingWords(query), WORDS));
}

function rootsOf(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => stemmer(word)))];
}
