import type { ErrorCode } from '#domain/error-code.ts';
import { readLookupFile } from '#domain/lookup-file.ts';

/** Spaces whose values hold a facility, in the order of their lines in the table. */
export const FACILITY_SPACES = ['hresult', 'ntstatus'] as const;

export type FacilitySpace = (typeof FACILITY_SPACES)[number];

/** The SDK's name of a facility without its FACILITY_; null where no header names it. */
export type FacilityName = (space: FacilitySpace, facility: number) => string | null;

/** Something that is taken for a Windows error code and is none. */
export interface LookAlike {
  /** What it is known by: a pattern of the text around it, a range of values, or what the words before a number call it. */
  readonly kind: 'text' | 'values' | 'called';
  /** A regular expression; two values joined by a hyphen; "bug check", "HTTP status", "errno" or "exit code -1". */
  readonly match: string;
  /** One sentence on what it is. */
  readonly sentence: string;
  /** The https address of a page that says so. */
  readonly source: string;
}

/** What is said of numbers and texts that no header defines. */
export interface Explanations {
  readonly facilityName: FacilityName;
  readonly lookAlikes: readonly LookAlike[];
}

/** Decodes the table: one line a space with "number:NAME" of its facilities in base 36, then one for each look-alike. Null where the text is no such table. */
export function readExplanations(text: string): Explanations | null {
  const file = readLookupFile('explanations', text);
  if (file === null || file.lines.length < FACILITY_SPACES.length) return null;
  const tables = file.lines.slice(0, FACILITY_SPACES.length).map((line) => new Map(line.split(' ').map((facility) => facility.split(':') as [number: string, name: string])));
  const lookAlikes = file.lines.slice(FACILITY_SPACES.length).map((line): LookAlike => {
    const [kind, match = '', sentence = '', source = ''] = line.split('\t');
    return { kind: kind as LookAlike['kind'], match, sentence, source };
  });
  return { facilityName: (space, facility) => tables[FACILITY_SPACES.indexOf(space)]?.get(facility.toString(36)) ?? null, lookAlikes };
}

/** A look-alike in a query, with the words or the number that it is. */
export interface FoundLookAlike {
  readonly about: string;
  readonly lookAlike: LookAlike;
}

/** The look-alikes that a text holds, each once. */
export function lookAlikesInText(text: string, lookAlikes: readonly LookAlike[]): FoundLookAlike[] {
  return lookAlikes.flatMap((lookAlike) => {
    const found = lookAlike.kind === 'text' ? new RegExp(lookAlike.match).exec(text) : null;
    return found === null ? [] : [{ about: found[0].trim(), lookAlike }];
  });
}

/** What a value is that no header defines; null where nothing is known of it. */
export function lookAlikeOfValue(code: ErrorCode, lookAlikes: readonly LookAlike[]): LookAlike | null {
  return (
    lookAlikes.find(({ kind, match }) => {
      const [first, last] = match.split('-').map(Number);
      return kind === 'values' && first !== undefined && last !== undefined && first <= code && code <= last;
    }) ?? null
  );
}

/** What a number is that the words before it call by another name. */
export function lookAlikeCalled(name: string, lookAlikes: readonly LookAlike[]): LookAlike | null {
  return lookAlikes.find(({ kind, match }) => kind === 'called' && match === name) ?? null;
}
