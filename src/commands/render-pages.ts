import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { NUMBERING_SPACES } from '#domain/numbering-space.ts';

const PROGRESS_EVERY_MS = 5000;

/** Lets Astro render the site into a folder, and says every few seconds how far it is. */
export async function renderPages(project: string, target: string): Promise<void> {
  // Read when Astro is loaded.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  const expected = NUMBERING_SPACES.reduce((sum, space) => sum + countValues(project, space), 0);
  const progress = setInterval(() => {
    const written = NUMBERING_SPACES.reduce((sum, space) => sum + countEntries(join(target, space)), 0);
    console.log(written === 0 ? '      reading content and bundling' : `      ${Math.min(written, expected)} of ${expected} codes`);
  }, PROGRESS_EVERY_MS);
  try {
    // What Astro keeps of the content has the shape of the schema of an earlier build, and saves no time.
    rmSync(join(project, 'node_modules', '.astro', 'data-store.json'), { force: true });
    await build({ root: project, outDir: target, logLevel: 'warn' });
  } finally {
    clearInterval(progress);
  }
}

/** How many different values a register table has: one page each. */
function countValues(project: string, space: string): number {
  const rows = readFileSync(join(project, 'content', 'register', `${space}.tsv`), 'utf8').split('\n').slice(1, -1);
  return new Set(rows.map((row) => row.slice(0, row.indexOf('\t')))).size;
}

function countEntries(folder: string): number {
  try {
    return readdirSync(folder).length;
  } catch {
    return 0;
  }
}
