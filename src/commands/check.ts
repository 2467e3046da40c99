import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { KNOWN_EXCEPTIONS } from '#checks/known-exceptions.ts';
import { readContent } from '#checks/read-content.ts';
import { counted, countsOf, faultLine, githubAnnotation } from '#checks/report.ts';
import { runRules } from '#checks/run.ts';
import type { Fault } from '#schemas/fault.ts';

// npm run check: reads content, tells every fault of every file, exits 1 if there is one.
// --root DIR looks at another project folder, for tests.
const project = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({ options: { root: { type: 'string' } } });
const root = resolve(values.root ?? project);

if (existsSync(join(root, 'content/register'))) {
  const { faults, counts } = check();
  for (const fault of faults) {
    console.log(faultLine(fault));
    if (process.env.GITHUB_ACTIONS === 'true') console.log(githubAnnotation(fault));
  }
  const files = new Set(faults.map(({ file }) => file)).size;
  const verdict = faults.length === 0 ? 'no faults' : `${counted(faults.length, 'fault', 'faults')} in ${counted(files, 'file', 'files')}`;
  console.log(`content: ${counts}: ${verdict} (${process.uptime().toFixed(1)} s)`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} else {
  console.error(`${root} has no content/register: give a project's folder to --root`);
  process.exitCode = 1;
}

function check(): { faults: Fault[]; counts: string } {
  try {
    const content = readContent(root);
    return { faults: runRules(content, root === project ? KNOWN_EXCEPTIONS : []), counts: countsOf(content) };
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' || path === undefined) throw error;
    // Without one of its tables nothing can be said of the others.
    const file = relative(root, path).replaceAll('\\', '/');
    return { faults: [{ file, line: 1, column: 1, rule: 'register-row', found: 'no such file', expected: 'a table of the register', fix: 'Restore it from the repository.' }], counts: 'not read' };
  }
}
