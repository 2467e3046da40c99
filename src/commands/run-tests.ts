import { glob } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { run } from 'node:test';
import { inspect } from 'node:util';
import { PROJECT } from '#commands/run-node.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** A whole test file may take this long, browser included. */
const FILE_TIMEOUT_MS = 10 * 60 * 1000;

/** Runs every test file that the patterns find under node:test; prints failures whole, what tests report in a line, and no successes. */
export async function runTests(patterns: readonly string[]): Promise<Count> {
  const files = (await Array.fromAsync(glob([...patterns], { cwd: PROJECT }))).map((file) => `${PROJECT}/${file}`).sort();
  if (files.length === 0) return { passed: 0, failed: 0 };
  let passed = 0;
  let failed = 0;
  const stream = run({ files, cwd: PROJECT, concurrency: availableParallelism(), timeout: FILE_TIMEOUT_MS });
  for await (const event of stream) {
    switch (event.type) {
      case 'test:pass':
        if (event.data.details.type !== 'suite' && event.data.skip === undefined) passed += 1;
        break;
      case 'test:fail':
        if (event.data.details.type === 'suite') break;
        failed += 1;
        console.log(describeFailure(event.data.name, event.data.file, event.data.details.error));
        break;
      case 'test:diagnostic':
        // Below the top level stand the notes that tests write; at the top, Node's own summary.
        if (event.data.nesting > 0 || !/^(?:tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /.test(event.data.message)) console.log(`      ${event.data.message}`);
        break;
      case 'test:stderr':
        process.stderr.write(event.data.message);
        break;
    }
  }
  return { passed, failed };
}

function describeFailure(name: string, file: string | undefined, error: Error): string {
  const cause = error.cause instanceof Error ? error.cause : error;
  const text = cause.stack ?? inspect(cause);
  return `\nFAILED ${file === undefined ? '' : `${relative(PROJECT, file)}: `}${name}\n${text.replace(/^/gm, '  ')}\n`;
}
