/** npm start: builds the site and serves it. PORT chooses another port than 4321. */
import { runNode } from '#commands/run-node.ts';
import { orExplain, serveDist } from '#commands/serve.ts';
import { readPort } from '#commands/settings.ts';
import { requireFreePort } from '#commands/static-server.ts';

await orExplain(async () => {
  // Better known now than after the build.
  await requireFreePort(readPort(process.env));
  const { exitCode } = await runNode('src/commands/build.ts');
  if (exitCode === 0) await serveDist();
  else process.exitCode = 1;
});
