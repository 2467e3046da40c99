import { hex8 } from '#domain/error-code.ts';
import type { RegisterRow } from '#schemas/register-row.ts';
import type { RegisterDiff } from '#register/diff-register.ts';
import { headersOf } from '#register/known-names.ts';

/**
 * The rows of a space's table with a diff taken in: new names by value, within one value last and in the header's order, without a meaning;
 * the header's name in the source of rows that lacked it. Rows whose value changed or that are gone stay as they are: a person decides.
 */
export function applyDiff(rows: readonly RegisterRow[], diff: RegisterDiff): RegisterRow[] {
  const uncited = new Set(diff.uncited.map((row) => row.symbol));
  const cited = rows.map((row) => (uncited.has(row.symbol) ? { ...row, source: [...headersOf(row), diff.header].join(',') } : row));
  const fresh = diff.fresh.map(({ symbol, value }): RegisterRow => ({ value, symbol, source: diff.header, meaning: null }));
  // sort is stable: equal values keep the order of the register first, of the header second.
  return [...cited, ...fresh].sort((one, other) => one.value - other.value);
}

/** A table's text as it stands in content/register: a heading, one row a line, "-" for no meaning. */
export function registerTableText(rows: readonly RegisterRow[]): string {
  const lines = rows.map(({ value, symbol, source, meaning }) => [hex8(value), symbol, source, meaning ?? '-'].join('\t'));
  return ['value\tsymbol\tsource\tmeaning', ...lines, ''].join('\n');
}
