import type { ErrorCode } from '#domain/error-code.ts';
import { innerCodes } from '#domain/inner-codes.ts';
import { readLookupFile } from '#domain/lookup-file.ts';
import { NUMBERING_SPACES, type NumberingSpace } from '#domain/numbering-space.ts';

/** Which values exist, without their names: 1 % of the register's bytes, enough to say that a code is defined or not. */
export interface ValueTable {
  readonly version: string;
  has(space: NumberingSpace, code: ErrorCode): boolean;
  /** False for a value that has a page although no header names it. */
  isNamed(space: NumberingSpace, code: ErrorCode): boolean;
  /** The value with this number, values counted from 0 space by space, ascending; null beyond the last. */
  at(number: number): { readonly space: NumberingSpace; readonly code: ErrorCode } | null;
  readonly count: number;
  /** How many cards belong to numbers below this one: it says in which file of cards the number stands. */
  rank(code: ErrorCode): number;
}

/**
 * Decodes the table of defined values: one line a space with runs of neighbouring values ("gap,length" in base 36, the length only where
 * it is not 1, the gap counted from the end of the run before), then for each space a line of the same kind with those of the values that no
 * header names. Null where the text is no such table.
 */
export function readValueTable(text: string): ValueTable | null {
  const file = readLookupFile('values', text);
  if (file === null || file.lines.length !== 2 * NUMBERING_SPACES.length) return null;
  const columns = (first: number): SpaceValues => Object.fromEntries(NUMBERING_SPACES.map((space, index) => [space, expandRuns(file.lines[first + index] as string)])) as Record<NumberingSpace, ErrorCode[]>;
  return { ...valueSets(columns(0), columns(NUMBERING_SPACES.length)), version: file.version };
}

export type SpaceValues = Readonly<Record<NumberingSpace, readonly ErrorCode[]>>;

const NO_VALUES: SpaceValues = { win32: [], hresult: [], ntstatus: [] };

/** The questions that can be put to the values themselves, wherever they were read from. Unnamed values are values too. */
export function valueSets(values: SpaceValues, unnamed: SpaceValues = NO_VALUES): Pick<ValueTable, 'has' | 'isNamed' | 'at' | 'count' | 'rank'> {
  const setsOf = (values: SpaceValues): Record<NumberingSpace, Set<ErrorCode>> => Object.fromEntries(NUMBERING_SPACES.map((space) => [space, new Set(values[space])])) as Record<NumberingSpace, Set<ErrorCode>>;
  const sets = setsOf(values);
  const nameless = setsOf(unnamed);
  const has = (space: NumberingSpace, code: ErrorCode): boolean => sets[space].has(code);
  // A value that wraps another counts twice: its file of cards holds both.
  const places = (code: ErrorCode): ErrorCode[] => [code, ...innerCodes(code).filter((inner) => has(inner.space, inner.code)).map(() => code)];
  const all = Uint32Array.from(NUMBERING_SPACES.flatMap((space) => values[space].flatMap(places))).sort();
  return {
    at: (number) => {
      let place = number;
      for (const space of NUMBERING_SPACES) {
        const code = values[space][place];
        if (code !== undefined) return { space, code };
        place -= values[space].length;
      }
      return null;
    },
    count: NUMBERING_SPACES.reduce((sum, space) => sum + values[space].length, 0),
    has,
    isNamed: (space, code) => has(space, code) && !nameless[space].has(code),
    rank: (code) => {
      let low = 0;
      let high = all.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((all[middle] as number) < code) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

function expandRuns(line: string): ErrorCode[] {
  const values: ErrorCode[] = [];
  let last = -1;
  if (line === '') return values;
  for (const run of line.split(' ')) {
    const [gap = '', length = '1'] = run.split(',');
    const first = last + parseInt(gap, 36);
    last = first + parseInt(length, 36) - 1;
    for (let value = first; value <= last; value++) values.push(value);
  }
  return values;
}
