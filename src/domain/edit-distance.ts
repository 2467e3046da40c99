/**
 * How many single-character slips (a letter missing, added, wrong, or swapped with its neighbour) lie between two texts:
 * Damerau-Levenshtein in its restricted form, where no part is edited twice. Gives up at limit + 1, which keeps long lists cheap.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let distance = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) distance = Math.min(distance, at(beforeLast, column - 2) + 1);
      current.push(distance);
      best = Math.min(best, distance);
    }
    // A later row is never better than the best of this one, except by a swap that reaches back one row.
    if (best > limit && Math.min(...last) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, other.length), limit + 1);
}

function at(row: readonly number[], column: number): number {
  return row[column] as number;
}

/** One slip is forgiven for every so many characters of a word, and one at least. */
const CHARACTERS_PER_SLIP = 6;

/** The words that somebody probably meant, nearest first, letter case aside; empty where none is near. */
export function didYouMean(word: string, candidates: Iterable<string>, most = 3): string[] {
  const wanted = word.toUpperCase();
  const limit = Math.max(1, Math.floor(wanted.length / CHARACTERS_PER_SLIP));
  const near: { candidate: string; distance: number }[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    const distance = editDistance(wanted, candidate.toUpperCase(), limit);
    if (distance <= limit) near.push({ candidate, distance });
  }
  return near
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
