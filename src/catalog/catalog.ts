import { hex8, type ErrorCode } from '#domain/error-code.ts';
import { NUMBERING_SPACES, type NumberingSpace } from '#domain/numbering-space.ts';
import { readValueName } from '#domain/value-name.ts';
import type { Correction } from '#schemas/correction.ts';
import type { ErrorEntry } from '#schemas/error-entry.ts';
import type { FamilyFrontMatter } from '#schemas/family.ts';
import { assignFamilies } from '#catalog/assign-families.ts';
import type { Register } from '#catalog/read-register.ts';

/** One name of a value, as the register has it. */
export interface CatalogName {
  readonly name: string;
  /** Header names; empty where the register's source is a page that documents the name. */
  readonly headers: readonly string[];
  /** The address of a page that documents the name, where the register's source is not a header. */
  readonly article: string | null;
  readonly meaning: string | null;
  /** Slug of the family that this name belongs to. */
  readonly family: string;
  /** How it stands to the value's first name: another name of the same condition, or another condition with the same number. */
  readonly relation: 'first' | 'alias' | 'collision';
}

/** An authored text about one name of a value, or about the value itself. */
export interface CatalogEntry {
  /** The name; the value as "0x80070643" where the text is about that. */
  readonly symbol: string;
  readonly space: NumberingSpace;
  readonly data: ErrorEntry;
  /** The body below the front matter, MDX. */
  readonly body: string;
}

/** One page: one value in one numbering space with every name it has, the best known first. */
export interface CatalogRecord {
  readonly space: NumberingSpace;
  readonly code: ErrorCode;
  /** Empty for a value that has an entry although nobody has named it. */
  readonly names: readonly CatalogName[];
  /** What the page is called: the best-known name, or the value where there is none or where the entry is about the value itself. */
  readonly title: string;
  /** The meaning of the first name that has one; without any, the first entry's summary. */
  readonly meaning: string | null;
  /** Slug of the first name's family; without a name, of the facility's. */
  readonly family: string;
  /** About the value itself first, then in the order of the names; empty where nobody has written about the value. */
  readonly entries: readonly CatalogEntry[];
}

export interface CatalogFamily {
  readonly slug: string;
  readonly data: FamilyFrontMatter;
  /** True where the family's file has an overview below its front matter. */
  readonly hasOverview: boolean;
  /** Every value with a name in this family: by space, then by value. */
  readonly records: readonly CatalogRecord[];
}

export interface CatalogCorrection {
  /** The name that no header defines. */
  readonly name: string;
  readonly data: Correction;
}

/** What the content folder holds besides the register, read but not yet joined. */
export interface AuthoredContent {
  readonly entries: readonly CatalogEntry[];
  readonly families: readonly { readonly slug: string; readonly data: FamilyFrontMatter; readonly body: string }[];
  readonly corrections: readonly CatalogCorrection[];
}

/** Everything the pages show: the register joined with what has been written about it. */
export interface Catalog {
  /** Every value of a space, ascending. */
  readonly records: Readonly<Record<NumberingSpace, readonly CatalogRecord[]>>;
  /** By name, in the order of their display names. */
  readonly families: readonly CatalogFamily[];
  readonly corrections: readonly CatalogCorrection[];
  /** The value's record, or undefined where the register does not define it: never a neighbour. */
  find(space: NumberingSpace, code: ErrorCode): CatalogRecord | undefined;
  /** The record that carries a name spelt exactly so, or has an entry named by the value ("0x800F0922"). */
  findSymbol(symbol: string): CatalogRecord | undefined;
  /** The family with this slug. Throws where there is none: the gate keeps slugs whole. */
  family(slug: string): CatalogFamily;
  /** Every FACILITY_ name of a facility number, the best known first. */
  facilityNames(space: 'hresult' | 'ntstatus', facility: number): readonly string[];
  /** What RtlNtStatusToDosError makes of an NTSTATUS; undefined where its table has no row. */
  win32OfNtstatus(code: ErrorCode): ErrorCode | undefined;
  /** Every NTSTATUS that becomes this Win32 error, ascending. */
  ntstatusesOfWin32(code: ErrorCode): readonly ErrorCode[];
}

/** Joins register and authored content. Takes content that the gate has passed; throws where a value has no family. */
export function buildCatalog(register: Register, authored: AuthoredContent): Catalog {
  const familyOf = assignFamilies(authored.families);
  const relationOf = new Map(register.sharedValues.rows.map(({ symbol, relation }) => [symbol, relation]));
  const entryOf = new Map(authored.entries.map((entry) => [`${entry.space} ${entry.symbol}`, entry]));

  const records = Object.fromEntries(
    NUMBERING_SPACES.map((space) => [space, recordsOf(space)]),
  ) as Record<NumberingSpace, CatalogRecord[]>;
  const all = NUMBERING_SPACES.flatMap((space) => records[space]);
  const byValue = new Map(all.map((record) => [`${record.space} ${record.code}`, record]));
  const bySymbol = new Map(all.flatMap((record) => [...record.names.map(({ name }) => name), ...record.entries.map(({ symbol }) => symbol)].map((name) => [name, record] as const)));

  const members = Map.groupBy(
    all.flatMap((record) => [...new Set(record.names.map(({ family }) => family))].map((slug) => ({ slug, record }))),
    ({ slug }) => slug,
  );
  const families = authored.families
    .map(({ slug, data, body }) => ({
      slug,
      data,
      hasOverview: body.trim() !== '',
      records: (members.get(slug) ?? []).map(({ record }) => record),
    }))
    .sort((a, b) => a.data.name.localeCompare(b.data.name, 'en'));
  const bySlug = new Map(families.map((family) => [family.slug, family]));

  const toWin32 = new Map(register.ntstatusToWin32.rows.map(({ ntstatus, result }) => [ntstatus, result]));
  const fromWin32 = Map.groupBy(register.ntstatusToWin32.rows, ({ result }) => result);

  function recordsOf(space: NumberingSpace): CatalogRecord[] {
    const rowsByValue = Map.groupBy(register.names[space].rows, ({ value }) => value);
    const named = [...rowsByValue].map(([code, rows]) => {
      const names = rows.map(({ symbol, source, meaning }): CatalogName => {
        const article = source.startsWith('https://') ? source : null;
        const headers = article === null ? source.split(',') : [];
        return { name: symbol, headers, article, meaning, family: familyOf(space, code, headers), relation: relationOf.get(symbol) ?? 'first' };
      });
      return recordOf(space, code, names);
    });
    const unnamed = authored.entries.flatMap((entry) => {
      const code = entry.space === space ? readValueName(entry.symbol) : null;
      if (code === null || rowsByValue.has(code)) return [];
      const { publishedName } = entry.data;
      return recordOf(space, code, publishedName === undefined ? [] : [publishedCatalogName(space, code, publishedName)]);
    });
    return [...named, ...unnamed].sort((one, other) => one.code - other.code);
  }

  function recordOf(space: NumberingSpace, code: ErrorCode, names: readonly CatalogName[]): CatalogRecord {
    const ofValue = entryOf.get(`${space} ${hex8(code)}`);
    const [first] = names;
    const entries = [...(ofValue === undefined ? [] : [ofValue]), ...names.flatMap(({ name }) => entryOf.get(`${space} ${name}`) ?? [])];
    return {
      space,
      code,
      names,
      title: first === undefined || (ofValue !== undefined && first.article === null) ? hex8(code) : first.name,
      meaning: names.find(({ meaning }) => meaning !== null)?.meaning ?? entries[0]?.data.summary ?? null,
      family: first?.family ?? familyOf(space, code, []),
      entries,
    };
  }

  function publishedCatalogName(space: NumberingSpace, code: ErrorCode, { name, url }: { readonly name: string; readonly url: string }): CatalogName {
    return { name, headers: [], article: url, meaning: null, family: familyOf(space, code, []), relation: 'first' };
  }

  return {
    records,
    families,
    corrections: authored.corrections,
    find: (space, code) => byValue.get(`${space} ${code}`),
    findSymbol: (symbol) => bySymbol.get(symbol),
    family: (slug) => {
      const family = bySlug.get(slug);
      if (family === undefined) throw new Error(`no family "${slug}"`);
      return family;
    },
    facilityNames: (space, facility) =>
      register.facilities[space].rows.filter(({ number }) => number === facility).map(({ name }) => name),
    win32OfNtstatus: (code) => toWin32.get(code),
    ntstatusesOfWin32: (code) => (fromWin32.get(code) ?? []).map(({ ntstatus }) => ntstatus),
  };
}
