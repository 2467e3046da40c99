import { writeLookupFile } from '#domain/lookup-file.ts';
import type { LookupGuide } from '#domain/lookup-guides.ts';
import { shardOfRoot, WORD_SHARDS, writeWordRow, type WordKind, type WordRow } from '#domain/lookup-words.ts';
import { NUMBERING_SPACES } from '#domain/numbering-space.ts';
import { wordRoots } from '#domain/word-roots.ts';
import type { Catalog, CatalogRecord } from '#catalog/catalog.ts';
import { searchWords } from '#catalog/page-texts.ts';

/** Which texts hold a root, by root. */
export type WordRows = ReadonlyMap<string, WordRow>;

/** Collects the roots of all texts. Values are numbered as in the table of values, guides after them in their order. */
export function wordRows(catalog: Catalog, guides: readonly LookupGuide[]): WordRows {
  const texts = [...NUMBERING_SPACES.flatMap((space) => catalog.records[space].map(textsOf)), ...guides.map(({ title, summary }) => ({ subject: `${title} ${summary}` }))];
  const rows = new Map<string, Record<WordKind, number[]>>();
  texts.forEach((text, number) => {
    for (const [root, kind] of rootsOf(text)) {
      const row = rows.get(root) ?? { subject: [], question: [], meaning: [] };
      row[kind].push(number);
      rows.set(root, row);
    }
  });
  return rows;
}

/** Writes the files that readWordShard of #domain/lookup-words.ts reads. */
export function encodeWords(version: string, rows: WordRows): string[] {
  const shards = Map.groupBy([...rows].sort(([one], [other]) => (one < other ? -1 : 1)), ([root]) => shardOfRoot(root));
  return Array.from({ length: WORD_SHARDS }, (_, shard) => writeLookupFile('words', { version, lines: (shards.get(shard) ?? []).map(([root, row]) => writeWordRow(root, row)) }));
}

/** Each root once, as the kind in which it says most. */
function rootsOf(texts: Partial<Record<WordKind, string>>): Map<string, WordKind> {
  const roots = new Map<string, WordKind>();
  for (const kind of ['meaning', 'question', 'subject'] as const) for (const root of wordRoots(texts[kind] ?? '')) roots.set(root, kind);
  return roots;
}

function textsOf(record: CatalogRecord): Partial<Record<WordKind, string>> {
  const { names, meaning, entries } = record;
  if (entries.length === 0) return { meaning: names.map((name) => name.meaning ?? '').join(' ') };
  return {
    subject: [searchWords(record), meaning ?? '', ...entries.flatMap(({ data }) => [data.message ?? '', data.summary])].join(' '),
    question: entries.flatMap(({ data }) => data.faq.map(({ question }) => question)).join(' '),
  };
}
