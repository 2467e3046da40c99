import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '#commands/run-node.ts';
import { readBasePath, readPort } from '#commands/settings.ts';
import { startStaticServer } from '#commands/static-server.ts';

/** Serves dist/ until the process ends, and prints its address once connections are accepted. */
export async function serveDist(): Promise<void> {
  const folder = join(PROJECT, 'dist');
  if (!existsSync(join(folder, 'index.html'))) throw new Error('There is no built site in dist/: run npm run build first, or npm start, which builds and serves.');
  const base = readBasePath(process.env);
  const { port } = await startStaticServer({ folder, base, port: readPort(process.env) });
  console.log(`Windows Error Reference is at http://localhost:${port}${base}`);
}

/** Runs a command to its end, and tells its failure in the error's own sentence. */
export async function orExplain(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
