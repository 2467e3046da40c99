import type { Content } from '#checks/read-content.ts';
import { hex8 } from '#domain/error-code.ts';
import { NUMBERING_SPACES } from '#domain/numbering-space.ts';
import type { Fault } from '#schemas/fault.ts';

interface Named {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What must not be there twice. */
  readonly name: string;
}

/** Column of the symbol in a register row: behind ten characters of value and a tab. */
const SYMBOL_COLUMN = 12;

/** A symbol stands once in all three tables, a facility's name once for its number, an NTSTATUS once in the mapping. */
export function registerUnique({ register }: Content): Fault[] {
  const { names, facilities, ntstatusToWin32 } = register;
  const symbols = NUMBERING_SPACES.flatMap((space) => names[space].rows.map(({ line, symbol }): Named => ({ file: names[space].file, line, column: SYMBOL_COLUMN, name: symbol })));
  const numbered = [facilities.hresult, facilities.ntstatus].map(({ file, rows }) => rows.map(({ line, number, name }): Named => ({ file, line, column: 1, name: `${number} ${name}` })));
  const mapped = ntstatusToWin32.rows.map(({ line, ntstatus }): Named => ({ file: ntstatusToWin32.file, line, column: 1, name: hex8(ntstatus) }));
  return [symbols, ...numbered, mapped].flatMap(repeated);
}

function repeated(rows: readonly Named[]): Fault[] {
  const first = new Map<string, Named>();
  return rows.flatMap((row) => {
    const earlier = first.get(row.name);
    if (earlier === undefined) {
      first.set(row.name, row);
      return [];
    }
    const { file, line, column } = row;
    const expected = `it once: it stands in ${earlier.file}:${earlier.line}`;
    return { file, line, column, rule: 'register-unique', found: `${row.name} again`, expected, fix: 'Remove the row whose value or header is wrong; a row may name several headers.' };
  });
}
