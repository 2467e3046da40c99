import { writeLookupFile } from '#domain/lookup-file.ts';
import { MAX_SHARED, type SymbolRow, type SymbolTable } from '#domain/lookup-symbols.ts';
import { NUMBERING_SPACES } from '#domain/numbering-space.ts';
import { CHARACTERS, FIRST_CHARACTER } from '#domain/printable-digits.ts';

/**
 * Writes the table that readSymbolTable of #domain/lookup-symbols.ts reads; the format is described there. Rows stand in the order of
 * that table. Measured at 18,260 names with gzip -6: plain names 122 to 128 kB without their values, front-coded names 104 to 120 kB,
 * numbered words 98 kB; values in the order of names 32 kB, names in the order of values 4 kB.
 */
export function encodeSymbols({ version, rows, unnamed, falseNames }: SymbolTable): string {
  const words = [...new Set(rows.flatMap(({ symbol }) => symbol.split('_')))].sort();
  if (words.length > CHARACTERS ** 2) throw new Error(`${words.length} different words in the names, but the look-up table can number ${CHARACTERS ** 2}: give words three characters in lookup-symbols.ts`);
  const numbers = new Map(words.map((word, number) => [word, String.fromCharCode(FIRST_CHARACTER + Math.floor(number / CHARACTERS), FIRST_CHARACTER + (number % CHARACTERS))]));
  const columns = NUMBERING_SPACES.map((space) => encodeRows(rows.filter((row) => row.space === space), numbers));
  return writeLookupFile('symbols', {
    version,
    lines: [
      frontCode(words),
      // Column by column: what resembles each other stands together, which saves gzip 2 kB.
      ...columns.map(({ gaps }) => gaps),
      ...columns.map(({ shared }) => shared),
      ...columns.map(({ further }) => further),
      ...NUMBERING_SPACES.map((space) => gapsOf(unnamed[space]).join(' ')),
      ...falseNames.map(({ name, truth }) => `${name}\t${truth}`),
    ],
  });
}

function frontCode(words: readonly string[]): string {
  return words.map((word, index) => {
    const shared = sharedLength(words[index - 1] ?? '', word);
    return shared.toString(36) + word.slice(shared);
  }).join(' ');
}

function encodeRows(rows: readonly SymbolRow[], numbers: ReadonlyMap<string, string>): { gaps: string; shared: string; further: string } {
  const split = rows.map(({ symbol }) => symbol.split('_'));
  const shared = split.map((words, row) => sharedLength(split[row - 1] ?? [], words));
  return {
    gaps: gapsOf(rows.map(({ code }) => code)).join(' '),
    shared: shared.map((count) => count.toString(36)).join(''),
    further: split.map((words, row) => words.slice(shared[row]).map((word) => numbers.get(word)).join('')).join(' '),
  };
}

function gapsOf(values: readonly number[]): string[] {
  return values.map((value, index) => (value - (values[index - 1] ?? 0)).toString(36));
}

/** How many characters, or words, two texts share at their beginnings. */
function sharedLength(one: ArrayLike<string>, other: ArrayLike<string>): number {
  const most = Math.min(one.length, other.length, MAX_SHARED);
  let shared = 0;
  while (shared < most && one[shared] === other[shared]) shared++;
  return shared;
}
