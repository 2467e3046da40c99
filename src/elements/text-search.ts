import { isNumbersLine } from '#domain/numbers-line.ts';
import type { QueryReading } from '#domain/read-query.ts';
import { readTextAnchor } from '#domain/text-anchor.ts';
import { countHeldWords, rareWords, tellingWords } from '#domain/text-words.ts';
import { hitList } from '#elements/hit-list.ts';
import { watchIndexFiles } from '#elements/index-watch.ts';
import { TIMEOUT, type SearchClient } from '#elements/search-client.ts';
import type { TextHit } from '#elements/text-hit.ts';
import { searchWords } from '#elements/word-search.ts';

/** What texts say: the hits, best first, and the list that shows them. */
export interface TextFindings {
  readonly hits: readonly TextHit[];
  readonly hitList: (hits: readonly TextHit[]) => HTMLElement;
  /** True where the full text of pages was not asked. */
  readonly isPartial: boolean;
}

/** Words to ask for and documents to look into: each word costs 30 kB of the index, each document a file of 5 kB. */
const WORDS = 2;
const DOCUMENTS = 3;

/** The parts of Pagefind's JavaScript API that are used here (pagefind.app/docs/api). */
interface Pagefind {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean; excerptLength: number }): {
    search(words: string): Promise<{ results: { data(): Promise<PagefindDocument> }[] }>;
  };
}
interface PagefindDocument {
  readonly url: string;
  readonly content: string;
  readonly plain_excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * Where words are looked up: in tables of what pages say about themselves and of the meanings of all values, and in the full text of written
 * pages never, where the tables know nothing, or in any case. These texts cost 120 kB and more.
 */
export type TextScope = 'tables' | 'pages if needed' | 'pages too';

/**
 * Looks the words of a query up, as far as the scope goes. A line of numbers that are no codes is not looked up unasked. Takes the site's base path with both slashes.
 * Rejects where a table, the index or a part of it is missing: Pagefind itself would call that "no results".
 */
export async function searchText(client: SearchClient, base: string, { words, codes, isQuestion }: QueryReading, scope: TextScope): Promise<TextFindings> {
  if (words === null || (scope !== 'pages too' && codes.length === 0 && !isQuestion && isNumbersLine(words))) return { hits: [], hitList, isPartial: true };
  const subjects = await searchWords(client, base, words);
  if (scope === 'tables' || (scope === 'pages if needed' && subjects.length > 0)) return { hits: subjects, hitList, isPartial: true };
  const pages = await searchPages(base, words);
  const others = pages.filter(({ address }) => !subjects.some((hit) => hit.address === address));
  return { hits: [...subjects, ...others], hitList, isPartial: false };
}

/** Written pages that hold the rarest words, best first. */
function searchPages(base: string, words: string): Promise<TextHit[]> {
  return inTime(async () => {
    const folder = `${base}pagefind/`;
    const files = watchIndexFiles(folder);
    const before = files.damaged();
    const pagefind = await loadPagefind(folder);
    const wanted = tellingWords(words);
    const asked = rareWords(wanted, WORDS);
    // A new instance for each query: one that has answered others has more of the index in memory and gives other answers.
    const instance = pagefind.createInstance({ basePath: folder, baseUrl: base, noWorker: true, excerptLength: 24 });
    const { results } = await instance.search(asked.join(' '));
    const documents = await Promise.all(results.slice(0, DOCUMENTS).map((result) => result.data()));
    await files.checked();
    if (files.damaged() > before) throw new Error('a part of the text index is missing or damaged');
    const held = ({ title, text }: FoundText): number => countHeldWords(`${title} ${text}`, wanted);
    return documents
      .flatMap((document) => hitIn(document, asked) ?? [])
      .toSorted((one, other) => held(other) - held(one));
  });
}

interface FoundText extends TextHit {
  /** All that was searched. */
  readonly text: string;
}

/** Pagefind answers a word that stands nowhere with texts that hold its longest known beginning: null for those. */
function hitIn({ url, content, plain_excerpt: excerpt, meta: { title = '', space = '', code = '' } }: PagefindDocument, words: readonly string[]): FoundText | null {
  if (countHeldWords(`${content} ${title}`, words) < words.length) return null;
  const value = readTextAnchor(`${space}-${code}`);
  return { address: url, title, excerpt, text: content, value: value && { ...value, symbol: title } };
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
