import type { ErrorCode } from '#domain/error-code.ts';
import { writeLookupFile } from '#domain/lookup-file.ts';
import { FACILITY_SPACES, type FacilitySpace } from '#domain/lookup-facilities.ts';
import { NUMBERING_SPACES, type NumberingSpace } from '#domain/numbering-space.ts';

/** Writes the table that readValueTable of #domain/lookup-values.ts reads; the format is described there. Values ascend, each once. */
export function encodeValues(version: string, values: Readonly<Record<NumberingSpace, readonly ErrorCode[]>>): string {
  return writeLookupFile('values', { version, lines: NUMBERING_SPACES.map((space) => encodeRuns(values[space])) });
}

/** Writes the table that readFacilityTable of #domain/lookup-facilities.ts reads: the best-known name of each facility. */
export function encodeFacilities(version: string, names: Readonly<Record<FacilitySpace, readonly (readonly [number: number, name: string])[]>>): string {
  const line = (space: FacilitySpace): string => names[space].map(([number, name]) => `${number.toString(36)}:${name.replace(/^[A-Z]+_/, '')}`).join(' ');
  return writeLookupFile('facilities', { version, lines: FACILITY_SPACES.map(line) });
}

function encodeRuns(values: readonly ErrorCode[]): string {
  const runs: { gap: number; length: number }[] = [];
  let last = -1;
  for (const value of values) {
    const run = runs.at(-1);
    if (run !== undefined && value === last + 1) run.length++;
    else runs.push({ gap: value - last, length: 1 });
    last = value;
  }
  return runs.map(({ gap, length }) => gap.toString(36) + (length === 1 ? '' : `,${length.toString(36)}`)).join(' ');
}
