import { hex8, type ErrorCode } from '#domain/error-code.ts';
import { displayName } from '#domain/numbering-space.ts';
import type { FacilityDiff, RegisterDiff } from '#register/diff-register.ts';
import type { HeaderDefinition, UnreadLine } from '#register/parse-header.ts';

/** The lines that tell what a header says against one table: the counts first, then each name that differs. */
export function spaceReport(diff: RegisterDiff): string[] {
  const checked = diff.same.length + diff.fresh.length + diff.changed.length + diff.elsewhere.length;
  if (checked + diff.gone.length === 0) return [];
  const { header } = diff;
  return [
    `${displayName(diff.space)}: names in ${header} ${checked}, equal ${diff.same.length}, with another value ${diff.changed.length}, ` +
      `new ${diff.fresh.length}, under another space ${diff.elsewhere.length}, only in the register ${diff.gone.length}`,
    ...list('another value in the register', diff.changed, ({ definition, row }) => `${defined(definition)}, register ${hex8(row.value)}`),
    ...list('new', diff.fresh, defined),
    ...list('under another space in the register, left out', diff.elsewhere, ({ definition, row, space }) => `${defined(definition)}, register ${displayName(space)} ${hex8(row.value)}`),
    ...list(`equal, but the register does not name ${header} as a source`, diff.uncited, (row) => `${named(row.value, row.symbol)}  ${row.source}`),
    ...list(`only in the register, which names ${header} as their source`, diff.gone, (row) => named(row.value, row.symbol)),
  ];
}

/** The lines for definitions that no space takes and for lines that could not be read. */
export function leftoverReport(unsettled: readonly HeaderDefinition[], unread: readonly UnreadLine[]): string[] {
  return [
    ...list('of no known numbering space, left out', unsettled, defined),
    ...list('not read', unread, ({ symbol, line, reason }) => `${symbol}, line ${line}: ${reason}`),
  ];
}

/** The lines about facilities; empty for a header that defines none. */
export function facilityReport({ same, fresh, changed }: FacilityDiff): string[] {
  if (same + fresh.length + changed.length === 0) return [];
  return [
    `Facilities: equal ${same}, with another number ${changed.length}, new ${fresh.length}`,
    ...list('another number in the register', changed, ({ definition, row }) => `${definition.name} ${definition.number}, line ${definition.line}, register ${row.number}`),
    ...list('new', fresh, ({ name, number, line }) => `${name} ${number}, line ${line}`),
  ];
}

function list<Item>(title: string, items: readonly Item[], print: (item: Item) => string): string[] {
  return items.length === 0 ? [] : [`  ${title} (${items.length}):`, ...items.map((item) => `    ${print(item)}`)];
}

function defined({ value, symbol, line }: HeaderDefinition): string {
  return `${named(value, symbol)}, line ${line}`;
}

function named(value: ErrorCode, symbol: string): string {
  return `${hex8(value)}  ${symbol}`;
}
