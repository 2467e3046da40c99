import { faultAt, type ContentFile } from '#checks/content-file.ts';
import { hint } from '#checks/name-hints.ts';
import type { Content } from '#checks/read-content.ts';
import { family } from '#schemas/family.ts';
import type { Fault } from '#schemas/fault.ts';
import type { z } from 'astro/zod';

const claims = family.pick({ win32: true, hresult: true, ntstatus: true, headers: true, unnamed: true }).strip();

/** What a family's file claims, with the file. */
export interface FamilyClaims {
  readonly file: ContentFile;
  readonly data: z.infer<typeof claims>;
}

/** The claims of every family; null where a file's claims cannot be read, which front-matter reports. */
export function readClaims(content: Content): (FamilyClaims | null)[] {
  return content.ofKind('family').map((file) => {
    const parsed = claims.safeParse(file.frontMatter?.data);
    return parsed.success ? { file, data: parsed.data } : null;
  });
}

/** A header or facility belongs to one family; Win32 ranges may lie inside each other, but neither cross nor repeat; headers are the register's. */
export function familyClaims(content: Content): Fault[] {
  const families = readClaims(content).filter((read) => read !== null);
  const headers = new Set(Object.values(content.register.names).flatMap(({ rows }) => rows).flatMap(({ source }) => source.split(',')));
  return [
    ...families.flatMap(({ file, data }) =>
      data.headers.flatMap((header, index) => (headers.has(header) ? [] : [claimFault(file, ['headers', index], `the header ${header}`, 'a header of content/register', hint(header, headers, 'Remove it.'))]))),
    ...repeated(families, 'headers'),
    ...repeated(families, 'hresult'),
    ...repeated(families, 'ntstatus'),
    ...rangeFaults(families),
  ];
}

function repeated(families: readonly FamilyClaims[], key: 'headers' | 'hresult' | 'ntstatus'): Fault[] {
  const first = new Map<string | number, string>();
  return families.flatMap(({ file, data }) =>
    data[key].flatMap((claim, index) => {
      const owner = first.get(claim);
      if (owner === undefined) {
        first.set(claim, file.file);
        return [];
      }
      return [claimFault(file, [key, index], `${key} ${claim}`, `a claim of one family: ${owner} has it`, 'Remove it from one of the two.')];
    }));
}

function rangeFaults(families: readonly FamilyClaims[]): Fault[] {
  const ranges = families.flatMap(({ file, data }) => data.win32.map(([first, last], index) => ({ file, index, first, last })));
  return ranges.flatMap(({ file, index, first, last }, position) => {
    if (first > last) return [claimFault(file, ['win32', index], `[${first}, ${last}]`, 'the lower end first', `Write [${last}, ${first}].`)];
    const rival = ranges.slice(0, position).find((other) => {
      const equal = other.first === first && other.last === last;
      const overlap = other.first <= last && first <= other.last;
      const nested = (other.first <= first && last <= other.last) || (first <= other.first && other.last <= last);
      return equal || (overlap && !nested);
    });
    if (rival === undefined) return [];
    return [claimFault(file, ['win32', index], `[${first}, ${last}]`, `a range that ${rival.file.file} ([${rival.first}, ${rival.last}]) neither repeats nor crosses`, 'Draw the border between the two anew.')];
  });
}

function claimFault(file: ContentFile, path: readonly PropertyKey[], found: string, expected: string, fix: string): Fault {
  return faultAt(file, file.frontMatter?.offsetOf(path) ?? 0, { rule: 'family-claims', found, expected, fix });
}
