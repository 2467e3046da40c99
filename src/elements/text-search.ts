import { hex8, type ErrorCode } from '#domain/error-code.ts';
import { pagesWithWords, readKeywordTable } from '#domain/lookup-keywords.ts';
import type { NumberingSpace } from '#domain/numbering-space.ts';
import { pageAddress, withBase } from '#domain/page-address.ts';
import { readTextAnchor } from '#domain/text-anchor.ts';
import { countHeldWords, rareWords, tellingWords } from '#domain/text-words.ts';
import { hitList } from '#elements/hit-list.ts';
import { watchIndexFiles } from '#elements/index-watch.ts';
import { TIMEOUT, type SearchClient } from '#elements/search-client.ts';

/** A page whose text holds the words of a query. */
export interface TextHit {
  readonly address: string;
  readonly title: string;
  /** The text around the words. */
  readonly excerpt: string;
  /** The value that the page is about; null for families and guides. */
  readonly value: { readonly space: NumberingSpace; readonly code: ErrorCode; readonly symbol: string } | null;
}

/** What texts say: the hits, best first, and the list that shows them. */
export interface TextFindings {
  readonly hits: readonly TextHit[];
  readonly hitList: (hits: readonly TextHit[]) => HTMLElement;
  /** True where only key words were asked, and not the texts themselves. */
  readonly isPartial: boolean;
}

/** Words to ask for and documents to look into: each word costs 30 kB of the index, each document a file of 5 kB. */
const WORDS = 2;
const DOCUMENTS = 4;
const ENTRIES = 2;
const HITS = 10;

/** The mark of pages that somebody has written, set by the page of a value: they are looked at first, tables of one-line meanings after them. */
const ENTRY_FILTER = { kind: 'entry' };

/** The parts of Pagefind's JavaScript API that are used here (pagefind.app/docs/api). */
interface Pagefind {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean; excerptLength: number }): {
    search(words: string, options?: { filters: Record<string, string> }): Promise<{ results: { id: string; data(): Promise<PagefindDocument> }[] }>;
  };
}
interface PagefindDocument {
  readonly url: string;
  readonly content: string;
  readonly plain_excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Headings with an id, and at which word of the content they stand. */
  readonly anchors: readonly { readonly id: string; readonly text: string; readonly location: number }[];
}

/**
 * Looks words up: among the key words of written pages, and where these do not hold them, or where it shall be thorough, in the text of pages and
 * in the meanings of all values, best document first. Takes the site's base path with both slashes.
 * Rejects where the index or a part of it is missing: Pagefind itself would call that "no results".
 */
export async function searchText(client: SearchClient, base: string, words: string, thorough: boolean): Promise<TextFindings> {
  const pages = thorough ? [] : await searchKeywords(client, base, words);
  if (pages.length > 0) return { hits: pages, hitList, isPartial: true };
  return await inTime(async () => {
    const folder = `${base}pagefind/`;
    const files = watchIndexFiles(folder);
    const before = files.damaged();
    const pagefind = await loadPagefind(folder);
    const wanted = tellingWords(words);
    const asked = rareWords(wanted, WORDS);
    // A new instance for each query: one that has answered others has more of the index in memory and gives other answers.
    const instance = pagefind.createInstance({ basePath: folder, baseUrl: base, noWorker: true, excerptLength: 24 });
    const [entries, all] = await Promise.all([instance.search(asked.join(' '), { filters: ENTRY_FILTER }), instance.search(asked.join(' '))]);
    const written = entries.results.slice(0, ENTRIES);
    const others = all.results.filter(({ id }) => !entries.results.some((entry) => entry.id === id));
    const documents = await Promise.all([...written, ...others.slice(0, DOCUMENTS - written.length)].map((result) => result.data()));
    await files.checked();
    if (files.damaged() > before) throw new Error('a part of the text index is missing or damaged');
    const found = documents.flatMap((document) => hitsIn(document, asked, base));
    const held = ({ title, text }: FoundText): number => countHeldWords(`${title} ${text}`, wanted);
    return { hits: oncePerAddress(found.toSorted((one, other) => held(other) - held(one))).slice(0, HITS), hitList, isPartial: false };
  });
}

/** So many pages by key words. */
const KEYWORD_PAGES = 3;

/** Pages whose key words hold nearly all words: a sentence about an error finds it for a tenth of what the texts cost. */
async function searchKeywords(client: SearchClient, base: string, words: string): Promise<TextHit[]> {
  const { pages } = await client.load('keywords.txt', readKeywordTable);
  const found = pagesWithWords(words, pages, KEYWORD_PAGES);
  if (found.length === 0) return [];
  const finder = await client.values();
  const cards = await Promise.all(found.map(({ space, code }) => client.card(space, code, finder)));
  return cards.map(({ space, code, names, meaning, carries }) => {
    const symbol = names[0]?.name ?? carries ?? '';
    return { address: withBase(base, pageAddress(space, code)), title: names[0]?.name ?? hex8(code), excerpt: meaning ?? '', value: { space, code, symbol } };
  });
}

interface FoundText extends TextHit {
  /** All that was searched. */
  readonly text: string;
}

/**
 * A page is one hit; a document of meanings is searched value by value, because its words may belong to several. Pagefind answers a word that
 * stands nowhere with texts that hold its longest known beginning: those are sorted out here.
 */
function hitsIn({ url, content, plain_excerpt: excerpt, meta, anchors }: PagefindDocument, words: readonly string[], base: string): FoundText[] {
  const holdsWords = (text: string): boolean => countHeldWords(text, words) === words.length;
  const values = anchors.flatMap(({ id, ...anchor }) => ({ value: readTextAnchor(id), ...anchor })).sort((one, other) => one.location - other.location);
  if (values.every(({ value }) => value === null)) {
    const { title = '', space = '', code = '' } = meta;
    const value = readTextAnchor(`${space}-${code}`);
    return holdsWords(`${content} ${title}`) ? [{ address: url, title, excerpt, text: content, value: value && { ...value, symbol: title } }] : [];
  }
  const all = content.split(/\s+/);
  return values.flatMap(({ value, text: symbol, location }, index): FoundText[] => {
    const text = all.slice(location, values[index + 1]?.location).join(' ');
    if (value === null || !holdsWords(text)) return [];
    const address = withBase(base, pageAddress(value.space, value.code));
    // The heading is the name; what follows is the meaning.
    return [{ address, title: symbol, excerpt: text.replace(/^\S+\s*/, ''), text, value: { ...value, symbol } }];
  });
}

function oncePerAddress(hits: readonly TextHit[]): TextHit[] {
  return [...new Map(hits.toReversed().map((hit) => [hit.address, hit])).values()].reverse();
}

let failedLoads = 0;

async function loadPagefind(folder: string): Promise<Pagefind> {
  // A browser may remember that a module did not come, so that another try needs another address.
  const address = `${folder}pagefind.js${failedLoads === 0 ? '' : `?try=${failedLoads}`}`;
  try {
    // The bundler must leave this address alone: Pagefind writes the file after the bundler has run.
    return (await import(/* @vite-ignore */ address)) as Pagefind;
  } catch (error) {
    failedLoads++;
    throw error;
  }
}

async function inTime<Result>(work: () => Promise<Result>): Promise<Result> {
  const timeout = AbortSignal.timeout(TIMEOUT);
  return await Promise.race([
    work(),
    new Promise<never>((_, reject) => timeout.addEventListener('abort', () => reject(timeout.reason as Error))),
  ]);
}
