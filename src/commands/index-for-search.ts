import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Pages whose text is kept in one file each time: few enough files for hosts that count them, small enough to fetch some. */
const MAX_FRAGMENT_FILES = 256;

/** What Pagefind always writes and the site does not use: it has an interface of its own. */
const UNUSED = [
  ...['pagefind-ui', 'pagefind-modular-ui', 'pagefind-component-ui', 'pagefind-highlight'].flatMap((name) => [`${name}.js`, `${name}.css`]),
  // The search runs where it is asked, and every page is English.
  'pagefind-worker.js',
  'wasm.unknown.pagefind',
];

/**
 * Writes the full-text index of a built site into its folder pagefind/: entries and guides, page by page. Names and meanings of all values stand
 * in the tables below lookup/ instead: there a sentence costs a quarter of the bytes, and finds values that hold most of its words.
 */
export async function indexForSearch(site: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en', maxFragments: MAX_FRAGMENT_FILES });
    if (index === undefined) throw new Error(errors.join('; '));
    const read = await index.addDirectory({ path: site });
    const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
    const problems = [...errors, ...read.errors, ...written.errors];
    if (problems.length > 0) throw new Error(problems.join('; '));
    if (read.page_count === 0) throw new Error('no page was indexed.');
    console.log(`      ${read.page_count} pages read`);
  } catch (error) {
    throw new Error(`Pagefind could not index the site: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  } finally {
    await close();
  }
  for (const file of UNUSED) rmSync(join(site, 'pagefind', file), { force: true });
}
