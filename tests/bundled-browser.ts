import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FoundBrowser } from './find-browser.ts';

/**
 * The package's flags serve functions that load one page: in a single process the browser ends with its first closed context,
 * and the others switch off rules that the tests look at.
 */
const UNWANTED_FLAGS = new Set(['--single-process', '--disable-web-security', '--allow-running-insecure-content', '--disable-site-isolation-trials']);

/**
 * The Chromium that the optional package @sparticuz/chromium carries (Linux on x64), unpacked once into node_modules/.cache together
 * with the shared libraries and fonts that a bare machine lacks; null where the package is not installed.
 * The package itself unpacks to the system's temporary folder, where another program's file of the same name would be started instead.
 */
export async function unpackBundledBrowser(projectFolder: string): Promise<FoundBrowser | null> {
  const manifest = join(projectFolder, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  if (!existsSync(manifest)) return null;
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const folder = join(projectFolder, 'node_modules', '.cache', `chromium-${version}`);
  const { TMPDIR } = process.env;
  // Makes the package believe that it runs where those libraries are missing, so that it brings its own; read when it is imported.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  if (!existsSync(folder)) {
    mkdirSync(dirname(folder), { recursive: true });
    const unpacking = mkdtempSync(`${folder}-`);
    process.env['TMPDIR'] = unpacking;
    try {
      await chromium.executablePath();
      writeFileSync(join(unpacking, 'fonts.conf'), fontsConfiguration(folder));
      renameSync(unpacking, folder);
    } catch (error) {
      rmSync(unpacking, { recursive: true, force: true });
      // Another test process may have been quicker.
      if (!existsSync(folder)) throw error;
    } finally {
      if (TMPDIR === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = TMPDIR;
    }
  }
  return {
    name: `Chromium of the package @sparticuz/chromium ${version}`,
    executablePath: join(folder, 'chromium'),
    args: chromium.args.filter((flag) => !UNWANTED_FLAGS.has(flag)),
    environment: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

/** The package's own configuration names folders of another machine. */
function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts', 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
