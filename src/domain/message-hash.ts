/** An odd multiplier with well spread bits: 2^32 divided by the golden ratio. */
const BASE = 0x9e3779b1;
/** FNV-1a, 32 bits (RFC 9923 draws it). */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The 32-bit hash of a row of words. Equal words give equal hashes; what two different rows share is chance, 1 in 2^32. */
export function hashWords(words: readonly string[]): number {
  return finish(words.reduce((hash, word) => (Math.imul(hash, BASE) + hashWord(word)) | 0, 0), words.length);
}

/** The hashes of all rows of so many neighbouring words of a text, in their order: one step a word, however long the rows are. */
export function hashWindows(words: readonly string[], length: number): number[] {
  const hashes = words.map(hashWord);
  let power = 1;
  for (let step = 1; step < length; step++) power = Math.imul(power, BASE);
  const windows: number[] = [];
  let hash = 0;
  hashes.forEach((word, index) => {
    const leaving = hashes[index - length];
    if (leaving !== undefined) hash = (hash - Math.imul(leaving, power)) | 0;
    hash = (Math.imul(hash, BASE) + word) | 0;
    if (index >= length - 1) windows.push(finish(hash, length));
  });
  return windows;
}

function hashWord(word: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), FNV_PRIME);
  return mix(hash);
}

function finish(hash: number, length: number): number {
  return mix(hash ^ Math.imul(length, FNV_PRIME)) >>> 0;
}

/** Spreads every bit over all (the finisher of MurmurHash3). */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
