import type { Lined } from '#catalog/parse-table.ts';
import type { Content } from '#checks/read-content.ts';
import { hex8 } from '#domain/error-code.ts';
import { NUMBERING_SPACES } from '#domain/numbering-space.ts';
import type { Fault } from '#schemas/fault.ts';

/** Rows ascend by value (facilities by number), so that a new row has one place and a diff is one line. Rows of one value stand in any order. */
export function registerSorted({ register }: Content): Fault[] {
  return [
    ...NUMBERING_SPACES.flatMap((space) => unsorted(register.names[space], ({ value }) => value, ({ symbol, value }) => `${symbol} (${hex8(value)})`)),
    ...[register.facilities.hresult, register.facilities.ntstatus].flatMap((table) => unsorted(table, ({ number }) => number, ({ name, number }) => `${name} (${number})`)),
    ...unsorted(register.ntstatusToWin32, ({ ntstatus }) => ntstatus, ({ ntstatus }) => hex8(ntstatus)),
  ];
}

function unsorted<Row>(table: { file: string; rows: readonly Lined<Row>[] }, key: (row: Row) => number, name: (row: Row) => string): Fault[] {
  return table.rows.flatMap((row, index) => {
    const previous = table.rows[index - 1];
    if (previous === undefined || key(previous) <= key(row)) return [];
    const successor = table.rows.find((other) => key(other) > key(row)) as Lined<Row>;
    return {
      file: table.file,
      line: row.line,
      column: 1,
      rule: 'register-sorted',
      found: `${name(row)} after ${name(previous)}`,
      expected: 'rows in ascending order',
      fix: `${name(row)} should stand before ${name(successor)}: move the row to line ${successor.line}.`,
    };
  });
}
