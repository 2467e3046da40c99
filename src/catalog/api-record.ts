import { hex8, shortHex, type ErrorCode } from '#domain/error-code.ts';
import type { NumberingSpace } from '#domain/numbering-space.ts';
import { pageAddress, withBase } from '#domain/page-address.ts';
import type { ApiBlock, ApiEntry, ApiRecord, ApiSpace } from '#schemas/api.ts';
import { API_VERSION } from '#schemas/api.ts';
import type { Catalog, CatalogEntry, CatalogRecord } from '#catalog/catalog.ts';
import { bodySections } from '#catalog/body-sections.ts';

/** A block holds the 256 values that share their upper 24 bits. */
export function blockOf(code: ErrorCode): string {
  return shortHex(code >>> 8);
}

/** The address of the API file that holds a value with its full text: "/api/v1/win32/0x32.json". */
export function blockAddress(space: NumberingSpace, code: ErrorCode): string {
  return `/api/v1/${space}/${blockOf(code)}.json`;
}

/** A value as the API tells it, without the entry's text. */
export function apiRecord(record: CatalogRecord, base: string): ApiRecord {
  return {
    code: record.code,
    hex: hex8(record.code),
    symbols: record.names.map(({ name, headers, article }) => ({ name, headers: [...headers], ...(article !== null && { source: article }) })),
    meaning: record.meaning,
    family: record.family,
    authored: record.entries.length > 0,
    url: withBase(base, pageAddress(record.space, record.code)),
  };
}

/** Every value of a space. */
export function apiSpaceFile(catalog: Catalog, space: NumberingSpace, base: string): ApiSpace {
  return { version: API_VERSION, space, codes: catalog.records[space].map((record) => apiRecord(record, base)) };
}

/** The values of a space by block, ascending. */
export function blocksOf(catalog: Catalog, space: NumberingSpace): Map<string, CatalogRecord[]> {
  return Map.groupBy(catalog.records[space], ({ code }) => blockOf(code));
}

/** The values of one block, with the full text of authored ones. */
export function apiBlockFile(catalog: Catalog, space: NumberingSpace, block: string, records: readonly CatalogRecord[], base: string): ApiBlock {
  return {
    version: API_VERSION,
    space,
    block,
    codes: records.map((record) => ({
      ...apiRecord(record, base),
      ...(record.entries.length > 0 && { entries: record.entries.map((entry) => apiEntry(catalog, entry, base)) }),
    })),
  };
}

function apiEntry(catalog: Catalog, { symbol, data, body }: CatalogEntry, base: string): ApiEntry {
  return {
    symbol,
    ...(data.message !== undefined && { message: data.message }),
    summary: data.summary,
    updated: data.updated,
    sections: bodySections(body),
    related: data.related.map(({ symbol, why }) => {
      const target = catalog.findSymbol(symbol);
      if (target === undefined) throw new Error(`related symbol ${symbol} is not in the register`);
      return { symbol, why, url: withBase(base, pageAddress(target.space, target.code)) };
    }),
    faq: data.faq.map(({ question, answer }) => ({ question, answer })),
    sources: data.sources.map(({ title, url }) => ({ title, url })),
  };
}
