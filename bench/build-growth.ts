/**
 * npm run bench: how the cost of a build grows with the register.
 *
 * Builds the site from a quarter, a half and the whole of the register (1x, 2x, 4x) and prints CPU seconds, peak memory and files for each,
 * with the ratio to 1x. Ratios within one run mean something; times of different runs or machines do not.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '..');
/** What a build reads. */
const SOURCES = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];
const SHARES = [4, 2, 1];

interface Cost {
  readonly values: number;
  readonly files: number;
  readonly cpuSeconds: number;
  readonly peakMiB: number;
}

/** Symbols that content names, which every share of the register must keep. */
function namedInContent(folder: string): Set<string> {
  const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.mdx'))
    .map((file) => `${file.name} ${readFileSync(join(file.parentPath, file.name), 'utf8')}`);
  return new Set(texts.flatMap((text) => text.match(/\w+/g) ?? []));
}

/** Leaves every nth value of each table, and those that content names. Returns how many values are left. */
function thinRegister(project: string, nth: number, named: ReadonlySet<string>): number {
  let left = 0;
  for (const space of ['win32', 'hresult', 'ntstatus']) {
    const file = join(project, 'content/register', `${space}.tsv`);
    const [heading = '', ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n');
    const byValue = [...Map.groupBy(rows, (row) => row.slice(0, 10)).values()];
    const kept = byValue.filter((names, index) => index % nth === 0 || names.some((row) => named.has(row.split('\t')[1] ?? '')));
    writeFileSync(file, [heading, ...kept.flat(), ''].join('\n'));
    left += kept.length;
  }
  return left;
}

/** Runs one build without the content gate, which would miss the values left out. */
async function build(project: string): Promise<{ cpuSeconds: number; peakMiB: number }> {
  const script = `
    const { renderPages } = await import('#commands/render-pages.ts');
    const { indexForSearch } = await import('#commands/index-for-search.ts');
    await renderPages(process.cwd(), process.cwd() + '/dist');
    await indexForSearch(process.cwd() + '/dist');
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    process.stderr.write('COST ' + (userCPUTime + systemCPUTime) / 1e6 + ' ' + maxRSS / 1024);
    process.exit(0);`;
  const entry = join(project, 'src', 'measure.ts');
  writeFileSync(entry, script);
  const child = spawn(process.execPath, [entry], { cwd: project, stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  await new Promise((resolve) => child.once('close', resolve));
  const cost = /COST ([\d.]+) ([\d.]+)/.exec(errors);
  if (cost === null) throw new Error(`the build failed:\n${errors}`);
  return { cpuSeconds: Number(cost[1]), peakMiB: Number(cost[2]) };
}

async function measure(nth: number): Promise<Cost> {
  const project = mkdtempSync(join(tmpdir(), 'windows-error-reference-'));
  try {
    for (const source of SOURCES) cpSync(join(PROJECT, source), join(project, source), { recursive: true });
    symlinkSync(join(PROJECT, 'node_modules'), join(project, 'node_modules'));
    const values = thinRegister(project, nth, namedInContent(join(project, 'content')));
    const cost = await build(project);
    const files = readdirSync(join(project, 'dist'), { recursive: true, withFileTypes: true }).filter((file) => file.isFile()).length;
    return { values, files, ...cost };
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

const costs: Cost[] = [];
for (const nth of SHARES) costs.push(await measure(nth));
const [first] = costs;
if (first === undefined) throw new Error('nothing was measured');
const ratio = (cost: Cost, of: keyof Cost): string => (cost[of] / first[of]).toFixed(2);
console.log('values  ratio   CPU s  ratio   MiB  ratio   files');
for (const cost of costs) {
  console.log(
    [
      String(cost.values).padStart(6), ratio(cost, 'values').padStart(6), cost.cpuSeconds.toFixed(1).padStart(7), ratio(cost, 'cpuSeconds').padStart(6),
      cost.peakMiB.toFixed(0).padStart(5), ratio(cost, 'peakMiB').padStart(6), String(cost.files).padStart(7),
    ].join(' '),
  );
}
