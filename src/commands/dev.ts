/** npm run dev: Astro's development server, without telemetry. Search by full text needs a built site, so it is absent here. */
import { orExplain } from '#commands/serve.ts';
import { PROJECT } from '#commands/run-node.ts';
import { readBasePath, readPort, readSiteUrl } from '#commands/settings.ts';

await orExplain(async () => {
  process.env['SITE_URL'] = readSiteUrl(process.env);
  process.env['BASE_PATH'] = readBasePath(process.env);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { dev } = await import('astro');
  const server = await dev({ root: PROJECT, server: { port: readPort(process.env) }, logLevel: 'warn' });
  console.log(`Windows Error Reference, in development, is at http://localhost:${server.address.port}${process.env['BASE_PATH']}`);
});
