/** Checks the types of every .ts and .astro file; a warning fails like an error. Quiet but for what has to be mended. */
import { PROJECT } from '#commands/run-node.ts';

// Read when Astro is loaded.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { sync } = await import('astro');
await sync({ root: PROJECT, logLevel: 'error' });

const { check } = await import('@astrojs/check');
const failed = await check({ root: PROJECT, watch: false, minimumSeverity: 'warning', minimumFailingSeverity: 'warning', preserveWatchOutput: true, tsconfig: undefined });
process.exit(failed === true ? 1 : 0);
