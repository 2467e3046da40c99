/**
 * npm run build: content gate, pages, search index; then, and only if all went well, dist/ is replaced.
 * SITE_URL and BASE_PATH say where the site will be published.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildFailure } from '#commands/build-failure.ts';
import { indexForSearch } from '#commands/index-for-search.ts';
import { renderPages } from '#commands/render-pages.ts';
import { PROJECT, runNode } from '#commands/run-node.ts';
import { readBasePath, readSiteUrl } from '#commands/settings.ts';
import { countSteps, seconds } from '#commands/steps.ts';

const WORK = join(PROJECT, '.build');
/** Everything is made here first, so that a failing build leaves the published folder whole. */
const STAGING = join(WORK, 'site');
const DIST = join(PROJECT, 'dist');

async function build(): Promise<void> {
  const start = performance.now();
  // The catalog reads content below the folder that the process stands in.
  process.chdir(PROJECT);
  // Astro's configuration reads both; it gets them checked and complete.
  process.env['SITE_URL'] = readSiteUrl(process.env);
  process.env['BASE_PATH'] = readBasePath(process.env);

  rmSync(STAGING, { recursive: true, force: true });
  const step = countSteps(3);
  await step('Check the content', async () => {
    if ((await runNode('src/commands/check.ts')).exitCode !== 0) throw new Error('The content has the faults listed above.');
  });
  await step('Render the pages', () => renderPages(PROJECT, STAGING));
  await step('Index them for search', () => indexForSearch(STAGING));
  publish();

  const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const pages = files.filter(({ name }) => name.endsWith('.html')).length;
  const time = performance.now() - start;
  const memory = process.resourceUsage().maxRSS / 1024 / 1024;
  console.log(`dist/ holds ${pages} pages in ${files.length} files: ${seconds(time)}, ${Math.round(pages / (time / 1000))} pages a second, ${memory.toFixed(1)} GiB at most`);
}

/** Two renames: nobody sees a folder that is half old and half new. */
function publish(): void {
  const previous = join(WORK, 'previous');
  rmSync(previous, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  if (existsSync(DIST)) renameSync(DIST, previous);
  renameSync(STAGING, DIST);
  rmSync(previous, { recursive: true, force: true });
}

try {
  await build();
} catch (error) {
  console.error(`\nNot built: ${buildFailure(error)}`);
  if (existsSync(DIST)) console.error('dist/ still holds the build before.');
  process.exitCode = 1;
}
