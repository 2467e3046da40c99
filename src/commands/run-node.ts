import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The project's folder, from which every command reads and into which it writes. */
export const PROJECT = join(import.meta.dirname, '..', '..');

export interface Run {
  /** Null where a signal ended it. */
  readonly exitCode: number | null;
  /** All that it printed, errors included. */
  readonly output: string;
}

/** Runs one of the project's scripts with this same Node, in the project's folder, and shows what it prints as it prints it. */
export function runNode(script: string, args: readonly string[] = []): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(PROJECT, script), ...args], { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const [from, to] of [[child.stdout, process.stdout], [child.stderr, process.stderr]] as const) {
      from.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        to.write(text);
      });
    }
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, output }));
  });
}
