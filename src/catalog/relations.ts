import type { ErrorCode } from '#domain/error-code.ts';
import { ntstatusFromHresult, setupApiFromHresult, win32FromHresult, win32FromNtstatus } from '#domain/unwrap.ts';
import { hresultFromNtstatus } from '#domain/ntstatus.ts';
import type { NumberingSpace } from '#domain/numbering-space.ts';
import { hresultFromSetupApi, hresultFromWin32, ntstatusFromWin32 } from '#domain/win32-error.ts';
import type { Catalog, CatalogRecord } from '#catalog/catalog.ts';

/** Another value that carries, or is carried by, a value; its record is missing where no header names it. */
export interface Relation {
  readonly space: NumberingSpace;
  readonly code: ErrorCode;
  readonly record: CatalogRecord | undefined;
  /** How the two belong together, as a phrase that can stand before or after the other value. */
  readonly how: string;
}

/** The forms in which a value appears inside other values, whether or not a header names them. */
export function wrappedForms(catalog: Catalog, space: NumberingSpace, code: ErrorCode): Relation[] {
  const relation = (space: NumberingSpace, code: ErrorCode | null, how: string): Relation[] =>
    code === null ? [] : [{ space, code, record: catalog.find(space, code), how }];
  switch (space) {
    case 'win32':
      return [
        ...relation('hresult', hresultFromWin32(code), 'as an HRESULT (HRESULT_FROM_WIN32)'),
        ...relation('hresult', hresultFromSetupApi(code), 'as an HRESULT (HRESULT_FROM_SETUPAPI)'),
        ...relation('ntstatus', ntstatusFromWin32(code), 'as an NTSTATUS (facility NTWIN32)'),
      ];
    case 'ntstatus':
      return relation('hresult', hresultFromNtstatus(code), 'as an HRESULT (HRESULT_FROM_NT)');
    case 'hresult':
      return [];
  }
}

/** The value inside a value that was made by one of the SDK's macros; empty where it stands for itself. */
export function innerForms(catalog: Catalog, space: NumberingSpace, code: ErrorCode): Relation[] {
  const relation = (space: NumberingSpace, code: ErrorCode | null, how: string): Relation[] => {
    if (code === null) return [];
    const record = catalog.find(space, code);
    return record === undefined ? [] : [{ space, code, record, how }];
  };
  switch (space) {
    case 'hresult':
      return [
        ...relation('win32', win32FromHresult(code), 'the Win32 error inside it'),
        ...relation('win32', setupApiFromHresult(code), 'the Setup API error inside it'),
        ...relation('ntstatus', ntstatusFromHresult(code), 'the NTSTATUS inside it'),
      ];
    case 'ntstatus':
      return relation('win32', win32FromNtstatus(code), 'the Win32 error inside it');
    case 'win32':
      return [];
  }
}

/** What RtlNtStatusToDosError makes of an NTSTATUS, and which NTSTATUS values become a Win32 error or HRESULT. */
export function counterparts(catalog: Catalog, space: NumberingSpace, code: ErrorCode): Relation[] {
  if (space === 'ntstatus') {
    const result = catalog.win32OfNtstatus(code);
    if (result === undefined || result === code) return [];
    const resultSpace = result <= 0xffff ? 'win32' : 'hresult';
    return [{ space: resultSpace, code: result, record: catalog.find(resultSpace, result), how: 'what RtlNtStatusToDosError makes of it' }];
  }
  return catalog.ntstatusesOfWin32(code).map((status) => ({
    space: 'ntstatus',
    code: status,
    record: catalog.find('ntstatus', status),
    how: 'becomes this value in RtlNtStatusToDosError',
  }));
}

/** The same number in the other numbering spaces, where it means something else. */
export function sameNumber(catalog: Catalog, space: NumberingSpace, code: ErrorCode): CatalogRecord[] {
  return (['win32', 'hresult', 'ntstatus'] as const)
    .filter((other) => other !== space)
    .flatMap((other) => catalog.find(other, code) ?? []);
}

/** The values before and after a value in its space; null at the ends. */
export function neighbours(catalog: Catalog, record: CatalogRecord): { previous: CatalogRecord | null; next: CatalogRecord | null } {
  const records = catalog.records[record.space];
  const position = lowerBound(records, record.code);
  return { previous: records[position - 1] ?? null, next: records[position + 1] ?? null };
}

/** Index of the first record whose code is not below the given one; records ascend by code. */
function lowerBound(records: readonly CatalogRecord[], code: ErrorCode): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((records[middle] as CatalogRecord).code < code) low = middle + 1;
    else high = middle;
  }
  return low;
}
