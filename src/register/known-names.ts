import type { NumberingSpace } from '#domain/numbering-space.ts';
import type { FacilityRow, RegisterRow } from '#schemas/register-row.ts';
import type { Reading } from '#register/known-macros.ts';

/** The rows of the three name tables. */
export type RegisterNames = Readonly<Record<NumberingSpace, readonly RegisterRow[]>>;

/** What the register knows of names, so that a header may use what another header defines: "HRESULT_FROM_WIN32(ERROR_CANCELLED)". */
export function knownNames(names: RegisterNames, facilities: readonly FacilityRow[]): Map<string, Reading> {
  const known = new Map<string, Reading>();
  for (const { name, number } of facilities) known.set(name, { value: number, style: 'plain' });
  for (const space of ['ntstatus', 'hresult', 'win32'] as const) {
    for (const { symbol, value } of names[space]) known.set(symbol, { value, style: space });
  }
  return known;
}

/** The headers of a register row; none where its source is an address. */
export function headersOf(row: RegisterRow): string[] {
  return row.source.startsWith('https://') ? [] : row.source.split(',');
}

/** The register's spelling of a header's name, whatever the case it is given in: "raserror.h" → "RasError.h". Unknown names stay. */
export function headerSpelling(name: string, names: RegisterNames): string {
  const headers = new Set(Object.values(names).flat().flatMap(headersOf));
  return [...headers].find((header) => header.toLowerCase() === name.toLowerCase()) ?? name;
}
