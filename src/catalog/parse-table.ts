import type { z } from 'astro/zod';
import type { Fault } from '#schemas/fault.ts';

/** A row together with the line it stands on, counted from 1, so that a later check can point at it. */
export type Lined<Row> = Row & { readonly line: number };

export interface ParsedTable<Row> {
  readonly file: string;
  readonly rows: Lined<Row>[];
  readonly faults: Fault[];
}

/**
 * Reads a tab-separated table: the first line names the columns, which must be the schema's keys in order.
 * Every bad row becomes a fault and is left out; the rest is read on, so that one run shows all faults.
 */
export function parseTable<Shape extends z.core.$ZodLooseShape>(file: string, text: string, schema: z.ZodObject<Shape>): ParsedTable<z.infer<z.ZodObject<Shape>>> {
  const columns = Object.keys(schema.shape);
  const faults: Fault[] = [];
  const rows: Lined<z.infer<z.ZodObject<Shape>>>[] = [];
  const fault = (line: number, column: number, found: string, expected: string, fix: string): void => {
    faults.push({ file, line, column, rule: 'register-row', found, expected, fix });
  };

  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  else fault(lines.length, 1, 'no line break after the last row', 'a line break', 'End the file with a line break.');

  if (lines[0] !== columns.join('\t')) {
    fault(1, 1, JSON.stringify(lines[0] ?? ''), JSON.stringify(columns.join('\t')), 'Restore the heading line; cells are separated by one tab.');
  }

  lines.forEach((text, index) => {
    if (index === 0) return;
    const line = index + 1;
    const cells = text.split('\t');
    if (cells.length !== columns.length) {
      fault(line, 1, `${cells.length} cells`, `${columns.length} cells: ${columns.join(', ')}`, 'Separate the cells by exactly one tab each.');
      return;
    }
    const row = schema.safeParse(Object.fromEntries(columns.map((name, position) => [name, cells[position]])));
    if (row.success) {
      rows.push({ ...row.data, line });
      return;
    }
    for (const issue of row.error.issues) {
      const position = columns.indexOf(String(issue.path[0]));
      const column = cells.slice(0, position).join('\t').length + (position > 0 ? 2 : 1);
      fault(line, column, JSON.stringify(cells[position]), `${columns[position]}: ${issue.message}`, 'Correct the cell.');
    }
  });
  return { file, rows, faults };
}
