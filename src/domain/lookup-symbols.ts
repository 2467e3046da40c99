import type { ErrorCode } from '#domain/error-code.ts';
import { readLookupFile } from '#domain/lookup-file.ts';
import type { SpaceValues } from '#domain/lookup-values.ts';
import { NUMBERING_SPACES, type NumberingSpace } from '#domain/numbering-space.ts';
import { CHARACTERS, FIRST_CHARACTER } from '#domain/printable-digits.ts';

/** How much a word or name may share with the one before it: what one base-36 digit can say. */
export const MAX_SHARED = 35;

/** Lines of the table: the words, three columns with a line for each space, a line of values without a name for each space, then one for each false name. */
const SPACES = NUMBERING_SPACES.length;
const FIRST_UNNAMED = 1 + 3 * SPACES;
const FIRST_FALSE_NAME = FIRST_UNNAMED + SPACES;

/** A name of the register with its value. */
export interface SymbolRow {
  readonly symbol: string;
  readonly space: NumberingSpace;
  readonly code: ErrorCode;
}

/** A name that circulates although no header defines it, with the truth in one sentence. */
export interface FalseName {
  readonly name: string;
  readonly truth: string;
}

export interface SymbolTable {
  readonly version: string;
  /** Every name of the register: by space, then by value, then the best known first. */
  readonly rows: readonly SymbolRow[];
  /** Values that have a page although nobody has named them: who has the table needs no table of values. */
  readonly unnamed: SpaceValues;
  readonly falseNames: readonly FalseName[];
}

/**
 * Decodes the table of all names. A name is a row of words joined by underscores; each word is one of a sorted, front-coded list.
 * Names stand in the order of their values, where neighbours begin with the same words: a name says how many words it shares with the
 * one before it and which follow. The columns are gaps between the values (base 36), shared word counts (one base-36 digit each) and
 * the further words (two characters each). Null where the text is no such table.
 */
export function readSymbolTable(text: string): SymbolTable | null {
  const file = readLookupFile('symbols', text);
  if (file === null || file.lines.length < FIRST_FALSE_NAME) return null;
  const words = readWords(file.lines[0] as string);
  const rows = NUMBERING_SPACES.flatMap((space, index) => {
    const column = (number: number): string => file.lines[1 + number * SPACES + index] as string;
    return readRows(space, words, column(0).split(' '), column(1), column(2).split(' '));
  });
  const falseNames = file.lines.slice(FIRST_FALSE_NAME).map((line) => {
    const [name = '', truth = ''] = line.split('\t');
    return { name, truth };
  });
  const unnamed = Object.fromEntries(NUMBERING_SPACES.map((space, index) => [space, readValues(file.lines[FIRST_UNNAMED + index] as string)])) as Record<NumberingSpace, ErrorCode[]>;
  return { version: file.version, rows, unnamed, falseNames };
}

/** The values behind the names and those without one, each once: whoever has the names needs no table of values. */
export function valuesOfTable({ rows, unnamed }: Pick<SymbolTable, 'rows' | 'unnamed'>): Record<NumberingSpace, ErrorCode[]> {
  const values: Record<NumberingSpace, Set<ErrorCode>> = { win32: new Set(), hresult: new Set(), ntstatus: new Set() };
  for (const { space, code } of rows) values[space].add(code);
  for (const space of NUMBERING_SPACES) for (const code of unnamed[space]) values[space].add(code);
  return { win32: [...values.win32], hresult: [...values.hresult], ntstatus: [...values.ntstatus] };
}

/** Gaps between values, base 36. */
function readValues(line: string): ErrorCode[] {
  let code = 0;
  return line === '' ? [] : line.split(' ').map((gap) => (code += parseInt(gap, 36)));
}

function readWords(line: string): string[] {
  let last = '';
  return line.split(' ').map((coded) => (last = last.slice(0, parseInt(coded.charAt(0), 36)) + coded.slice(1)));
}

function readRows(space: NumberingSpace, words: readonly string[], gaps: readonly string[], shared: string, further: readonly string[]): SymbolRow[] {
  let code = 0;
  let last: string[] = [];
  return gaps.map((gap, row) => {
    code += parseInt(gap, 36);
    last = last.slice(0, parseInt(shared.charAt(row), 36));
    const coded = further[row] as string;
    for (let position = 0; position < coded.length; position += 2) {
      const number = (coded.charCodeAt(position) - FIRST_CHARACTER) * CHARACTERS + coded.charCodeAt(position + 1) - FIRST_CHARACTER;
      last.push(words[number] as string);
    }
    return { symbol: last.join('_'), space, code };
  });
}
