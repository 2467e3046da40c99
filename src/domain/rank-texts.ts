import { WORD_KINDS, type WordKind, type WordRow } from '#domain/lookup-words.ts';

/** A text that holds less than this of a query's words, by their weight, holds them by chance. */
const LEAST_HELD = 0.6;
/** One word tells nothing, however rare. */
const FEWEST_WORDS = 2;
/** What a written page is about weighs more than what it is asked, or than a one-line meaning: such a page helps most. */
const FACTOR: Readonly<Record<WordKind, number>> = { subject: 1.15, question: 1, meaning: 1 };

/** A text that holds most of a query. */
export interface RankedText {
  readonly number: number;
  /** How much of the query it holds: from LEAST_HELD to 1, up to 1.15 for a written page that is about it. */
  readonly share: number;
}

/**
 * The texts that hold most of a query's words, best first. A word weighs the logarithm of how few of all texts hold it (inverse document
 * frequency); one that no text holds, such as the name of a product, weighs half as much as one that a single text holds.
 */
export function rankTexts(rows: readonly (WordRow | undefined)[], textCount: number): RankedText[] {
  const single = Math.log(textCount);
  const weightOf = (row: WordRow | undefined): number => (row === undefined ? single / 2 : Math.log(textCount / WORD_KINDS.reduce((sum, kind) => sum + row[kind].length, 0)));
  const weights = rows.map(weightOf);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const texts = new Map<number, { words: number; weight: number }>();
  for (const [index, row] of rows.entries()) {
    if (row === undefined) continue;
    for (const kind of WORD_KINDS) {
      const weight = (weights[index] as number) * FACTOR[kind];
      for (const number of row[kind]) {
        const text = texts.get(number);
        texts.set(number, { words: (text?.words ?? 0) + 1, weight: (text?.weight ?? 0) + weight });
      }
    }
  }
  return [...texts]
    .map(([number, { words, weight }]) => ({ number, words, share: weight / all }))
    .filter(({ words, share }) => words >= FEWEST_WORDS && share >= LEAST_HELD)
    .sort((one, other) => other.share - one.share || one.number - other.number)
    .map(({ number, share }) => ({ number, share }));
}
