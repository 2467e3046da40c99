import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { unpackBundledBrowser } from './bundled-browser.ts';

/** How to start a Chromium-based browser. */
export interface FoundBrowser {
  /** For people: where it came from. */
  readonly name: string;
  readonly executablePath: string;
  readonly args: readonly string[];
  /** Variables that this browser needs besides the process's own. */
  readonly environment: Readonly<Record<string, string>>;
}

/** What the search asks of the machine, so that tests can describe another one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly architecture: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  exists(path: string): boolean;
  /** Whether the program starts and ends well with these arguments. */
  runs(program: string, args: readonly string[], environment?: Readonly<Record<string, string>>): boolean;
  unpackBundled(): Promise<FoundBrowser | null>;
  /** Tells who waits what takes so long. */
  announce(text: string): void;
}

const NO_BROWSER =
  'No browser for the browser tests: install Chrome, Chromium or Edge, or set BROWSER_PATH to the program file of one.';

/**
 * Finds a browser: the one that BROWSER_PATH names, else an installed one, else the one that comes as an npm package, else Debian's
 * package, installed now where that is possible without asking. Throws one sentence that says how to get one.
 */
export async function findBrowser(machine: Machine = thisMachine()): Promise<FoundBrowser> {
  const { environment, platform } = machine;
  const chosen = environment['BROWSER_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (!machine.exists(chosen)) throw new Error(`BROWSER_PATH is "${chosen}", but there is no such file: name the program file of Chrome, Chromium or Edge.`);
    return installed(chosen);
  }
  const path = knownPaths(machine).find((path) => machine.exists(path) && starts(path, machine));
  if (path !== undefined) return installed(path);

  if (platform === 'linux' && machine.architecture === 'x64') {
    const bundled = await machine.unpackBundled();
    if (bundled !== null && machine.runs(bundled.executablePath, ['--version'], bundled.environment)) return bundled;
  }
  if (platform === 'linux' && machine.isRoot && machine.runs('apt-get', ['--version'])) {
    machine.announce('no browser found: installing the package chromium by apt-get');
    const wanted = ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation'];
    if (machine.runs('apt-get', ['update']) && machine.runs('apt-get', wanted)) return installed('/usr/bin/chromium');
  }
  throw new Error(NO_BROWSER);
}

function installed(executablePath: string): FoundBrowser {
  return { name: executablePath, executablePath, args: [], environment: {} };
}

/** Some systems ship a file of that name which only says how to install the browser. On Windows the question would open a window. */
function starts(path: string, machine: Machine): boolean {
  return machine.platform === 'win32' || machine.runs(path, ['--version']);
}

function knownPaths({ platform, environment }: Machine): string[] {
  switch (platform) {
    case 'win32':
      return ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
        .flatMap((variable) => environment[variable] ?? [])
        .flatMap((folder) => [
          `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
          `${folder}\\Chromium\\Application\\chrome.exe`,
          `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
        ]);
    case 'darwin':
      return ['/Applications', `${environment['HOME'] ?? ''}/Applications`].flatMap((folder) =>
        ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
      );
    default:
      return ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge']
        .flatMap((name) => [`/usr/bin/${name}`, `/usr/local/bin/${name}`])
        .concat('/opt/google/chrome/chrome', '/snap/bin/chromium');
  }
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    architecture: process.arch,
    environment: process.env,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    runs: (program, args, environment) => spawnSync(program, args, { stdio: 'ignore', env: { ...process.env, ...environment } }).status === 0,
    unpackBundled: () => unpackBundledBrowser(join(import.meta.dirname, '..')),
    announce: (text) => console.log(`      ${text}`),
  };
}
