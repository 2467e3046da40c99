import { NUMBERING_SPACES, type NumberingSpace } from '#domain/numbering-space.ts';
import type { Catalog, CatalogFamily, CatalogRecord } from '#catalog/catalog.ts';

/** Rows on one page of a family's table: with meanings of 25 words each, a full page stays well below 60 kB gzip. */
export const ROWS_PER_PAGE = 400;

/** One address of a family's table of codes. */
export interface FamilyPage {
  readonly family: CatalogFamily;
  /** Counted from 1; page 1 carries the overview. */
  readonly number: number;
  readonly records: readonly CatalogRecord[];
}

/** The pages of a family, at least one. */
export function familyPages(family: CatalogFamily): FamilyPage[] {
  const count = Math.max(1, Math.ceil(family.records.length / ROWS_PER_PAGE));
  return Array.from({ length: count }, (_, index) => ({
    family,
    number: index + 1,
    records: family.records.slice(index * ROWS_PER_PAGE, (index + 1) * ROWS_PER_PAGE),
  }));
}

/** The address of a page of a family: "/families/ipsec/", "/families/ipsec/2/". */
export function familyPageAddress(slug: string, number: number): string {
  return number === 1 ? `/families/${slug}/` : `/families/${slug}/${number}/`;
}

/** A family as one space sees it. */
export interface FamilyInSpace {
  readonly family: CatalogFamily;
  readonly records: readonly [CatalogRecord, ...CatalogRecord[]];
}

/** The families with values in a space, by their lowest value. */
export function familiesInSpace(catalog: Catalog, space: NumberingSpace): FamilyInSpace[] {
  return catalog.families
    .flatMap((family): FamilyInSpace[] => {
      const [first, ...rest] = family.records.filter((record) => record.space === space);
      return first === undefined ? [] : [{ family, records: [first, ...rest] }];
    })
    .sort((a, b) => a.records[0].code - b.records[0].code);
}

/** How many values of each space a family has; spaces without any are left out. */
export function valuesBySpace(family: CatalogFamily): { space: NumberingSpace; count: number }[] {
  return NUMBERING_SPACES.map((space) => ({ space, count: family.records.filter((record) => record.space === space).length })).filter(({ count }) => count > 0);
}
