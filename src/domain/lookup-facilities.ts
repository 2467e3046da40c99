import { readLookupFile } from '#domain/lookup-file.ts';

/** Spaces whose values hold a facility, in the order of their lines in the table. */
export const FACILITY_SPACES = ['hresult', 'ntstatus'] as const;

export type FacilitySpace = (typeof FACILITY_SPACES)[number];

/** The SDK's name of a facility without its FACILITY_; null where no header names it. */
export type FacilityName = (space: FacilitySpace, facility: number) => string | null;

/** Decodes the table of facilities: one line a space with "number:NAME" in base 36. Null where the text is no such table. */
export function readFacilityTable(text: string): FacilityName | null {
  const file = readLookupFile('facilities', text);
  if (file === null || file.lines.length !== FACILITY_SPACES.length) return null;
  const tables = file.lines.map((line) => new Map(line.split(' ').map((facility) => facility.split(':') as [number: string, name: string])));
  return (space, facility) => tables[FACILITY_SPACES.indexOf(space)]?.get(facility.toString(36)) ?? null;
}
