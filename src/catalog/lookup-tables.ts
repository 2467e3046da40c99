import { createHash } from 'node:crypto';
import type { ErrorCode } from '#domain/error-code.ts';
import { innerCodes } from '#domain/inner-codes.ts';
import { shardOfRank, writeCardShard, type LookupCard } from '#domain/lookup-card.ts';
import type { FacilitySpace } from '#domain/lookup-explanations.ts';
import { writeGuides, type LookupGuide } from '#domain/lookup-guides.ts';
import type { SymbolRow } from '#domain/lookup-symbols.ts';
import { valueSets } from '#domain/lookup-values.ts';
import { NUMBERING_SPACES, type NumberingSpace } from '#domain/numbering-space.ts';
import type { Catalog, CatalogRecord } from '#catalog/catalog.ts';
import type { Register } from '#catalog/read-register.ts';
import { encodeMessages, keyedMessages } from '#catalog/encode-messages.ts';
import { encodeSymbols } from '#catalog/encode-symbols.ts';
import { encodeExplanations, encodeValues } from '#catalog/encode-values.ts';
import { encodeWords, wordRows } from '#catalog/encode-words.ts';

/** The files from which the browser answers codes and names. */
export interface LookupTables {
  readonly values: string;
  readonly symbols: string;
  readonly explanations: string;
  /** The files of cards in the order of their numbers. */
  readonly shards: readonly string[];
  /** The files of words in the order of their numbers, and the guides that are numbered in them after the values. */
  readonly words: readonly string[];
  readonly guides: string;
  /** The files of messages in the order of their numbers. */
  readonly messages: readonly string[];
}

/** Facility numbers are 13 bits wide in an HRESULT, 12 in an NTSTATUS. */
const FACILITIES: Readonly<Record<FacilitySpace, number>> = { hresult: 0x2000, ntstatus: 0x1000 };

/** Encodes all tables. Their version is a hash of what they say, so that it changes only when they do. */
export function lookupTables(catalog: Catalog, register: Register, guides: readonly LookupGuide[]): LookupTables {
  const messages = keyedMessages(register, catalog);
  const lookAlikes = register.lookAlikes.rows.map(({ kind, match, sentence, source }) => ({ kind, match, sentence, source }));
  const records = NUMBERING_SPACES.flatMap((space) => catalog.records[space]);
  const valuesOf = (wanted: (record: CatalogRecord) => boolean): Record<NumberingSpace, ErrorCode[]> =>
    Object.fromEntries(NUMBERING_SPACES.map((space) => [space, catalog.records[space].filter(wanted).map(({ code }) => code)])) as Record<NumberingSpace, ErrorCode[]>;
  const values = valuesOf(() => true);
  const unnamed = valuesOf(({ names }) => names.length === 0);
  const facilities = { hresult: facilityNames(catalog, 'hresult'), ntstatus: facilityNames(catalog, 'ntstatus') };
  const rows = records.flatMap(({ space, code, names }) => names.map(({ name }): SymbolRow => ({ symbol: name, space, code })));
  const falseNames = catalog.corrections.map(({ name, data }) => ({ name, truth: data.summary }));
  const words = wordRows(catalog, guides);
  const cards = cardShards(catalog, records, valueSets(values).rank);

  const version = createHash('sha256')
    .update(JSON.stringify([values, unnamed, facilities, rows, falseNames, cards, messages, lookAlikes, [...words], guides]))
    .digest('hex')
    .slice(0, 8);
  return {
    values: encodeValues(version, values, unnamed),
    explanations: encodeExplanations(version, facilities, lookAlikes),
    symbols: encodeSymbols({ version, rows, unnamed, falseNames }),
    shards: cards.map((cards) => writeCardShard({ version, cards })),
    words: encodeWords(version, words),
    guides: writeGuides(version, guides),
    messages: encodeMessages(version, messages),
  };
}

function facilityNames(catalog: Catalog, space: FacilitySpace): (readonly [number: number, name: string])[] {
  return Array.from({ length: FACILITIES[space] }, (_, number) => number).flatMap((number) => {
    const name = catalog.facilityNames(space, number)[0];
    return name === undefined ? [] : [[number, name] as const];
  });
}

function cardShards(catalog: Catalog, records: readonly CatalogRecord[], rank: (code: ErrorCode) => number): LookupCard[][] {
  const shards = new Map<number, Set<CatalogRecord>>();
  for (const record of records) {
    const number = shardOfRank(rank(record.code));
    const shard = shards.get(number) ?? new Set();
    shards.set(number, shard.add(record));
    // E_ACCESSDENIED is answered together with the Win32 error inside it: one file holds both.
    for (const inner of innerCodes(record.code)) {
      const wrapped = catalog.find(inner.space, inner.code);
      if (wrapped !== undefined) shard.add(wrapped);
    }
  }
  return Array.from({ length: shards.size }, (_, number) => [...(shards.get(number) ?? [])].map((record) => card(catalog, record)));
}

function card(catalog: Catalog, { space, code, names, meaning, family, entries }: CatalogRecord): LookupCard {
  return {
    space,
    code,
    names: names.length < 2 ? names.map(({ name }) => ({ name })) : names.map(({ name, headers }) => ({ name, headers, ...(entries.some(({ symbol }) => symbol === name) && { written: true as const }) })),
    meaning: entries[0]?.data.summary ?? meaning,
    family: catalog.family(family).data.name,
    ...(names.length === 0 && carriedName(catalog, code)),
  };
}

function carriedName(catalog: Catalog, code: ErrorCode): { carries?: string } {
  const name = innerCodes(code).flatMap((inner) => catalog.find(inner.space, inner.code)?.names[0]?.name ?? [])[0];
  return name === undefined ? {} : { carries: name };
}
