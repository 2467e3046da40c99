import { hex8, type ErrorCode } from '#domain/error-code.ts';
import { hresultFields } from '#domain/hresult.ts';
import { ntstatusFields } from '#domain/ntstatus.ts';
import type { NumberingSpace } from '#domain/numbering-space.ts';
import type { FamilyFrontMatter } from '#schemas/family.ts';

/** The headers that define names of every component: they never decide a family. */
const GENERAL_HEADERS = new Set(['winerror.h', 'ntstatus.h']);

interface FamilyMembership {
  readonly slug: string;
  readonly data: FamilyFrontMatter;
}

export type FamilyOf = (space: NumberingSpace, code: ErrorCode, headers: readonly string[]) => string;

/** The family of a name, or null where no family claims it; the gate reports those. */
export function findFamily(families: readonly FamilyMembership[]): (...name: Parameters<FamilyOf>) => string | null {
  const byHeader = new Map(families.flatMap(({ slug, data }) => data.headers.map((header) => [header, slug])));
  const byFacility = {
    hresult: new Map(families.flatMap(({ slug, data }) => data.hresult.map((facility) => [facility, slug]))),
    ntstatus: new Map(families.flatMap(({ slug, data }) => data.ntstatus.map((facility) => [facility, slug]))),
  };
  const unnamed = families.flatMap(({ slug, data }) => data.unnamed.map(([first, last]) => ({ slug, first, last })));
  const ranges = families
    .flatMap(({ slug, data }) => data.win32.map(([first, last]) => ({ slug, first, last })))
    .sort((a, b) => a.last - a.first - (b.last - b.first));

  return (space, code, headers) => {
    if (!headers.some((header) => GENERAL_HEADERS.has(header))) {
      for (const header of headers) {
        const slug = byHeader.get(header);
        if (slug !== undefined) return slug;
      }
    }
    if (space === 'hresult' && headers.length === 0) {
      const claim = unnamed.find(({ first, last }) => first <= code && code <= last);
      if (claim !== undefined) return claim.slug;
    }
    if (space === 'win32') return ranges.find(({ first, last }) => first <= code && code <= last)?.slug ?? null;
    const facility = space === 'hresult' ? hresultFields(code).facility : ntstatusFields(code).facility;
    return byFacility[space].get(facility) ?? null;
  };
}

/**
 * Says which family a name belongs to: a component header first, then the narrowest Win32 range or the facility; values that no header names go by
 * the ranges claimed for such, then by the facility.
 * The returned function throws for a name that no family claims.
 */
export function assignFamilies(families: readonly FamilyMembership[]): FamilyOf {
  const find = findFamily(families);
  return (space, code, headers) => {
    const slug = find(space, code, headers);
    if (slug === null) throw new Error(`no family claims ${hex8(code)} of ${space} (${headers.join(', ')}): add its range, facility or header to a file in content/families`);
    return slug;
  };
}
