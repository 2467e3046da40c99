import type { ErrorCode } from '#domain/error-code.ts';
import { writeLookupFile } from '#domain/lookup-file.ts';
import { FACILITY_SPACES, type FacilitySpace, type LookAlike } from '#domain/lookup-explanations.ts';
import type { SpaceValues } from '#domain/lookup-values.ts';
import { NUMBERING_SPACES } from '#domain/numbering-space.ts';

/** Writes the table that readValueTable of #domain/lookup-values.ts reads; the format is described there. Values ascend, each once. */
export function encodeValues(version: string, values: SpaceValues, unnamed: SpaceValues): string {
  return writeLookupFile('values', { version, lines: [values, unnamed].flatMap((of) => NUMBERING_SPACES.map((space) => encodeRuns(of[space]))) });
}

/** Writes the table that readExplanations of #domain/lookup-explanations.ts reads: the best-known name of each facility, and the look-alikes. */
export function encodeExplanations(version: string, names: Readonly<Record<FacilitySpace, readonly (readonly [number: number, name: string])[]>>, lookAlikes: readonly LookAlike[]): string {
  const line = (space: FacilitySpace): string => names[space].map(([number, name]) => `${number.toString(36)}:${name.replace(/^[A-Z]+_/, '')}`).join(' ');
  const lines = [...FACILITY_SPACES.map(line), ...lookAlikes.map(({ kind, match, sentence, source }) => [kind, match, sentence, source].join('\t'))];
  return writeLookupFile('explanations', { version, lines });
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
