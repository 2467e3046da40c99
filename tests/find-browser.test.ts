import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBrowser, type FoundBrowser, type Machine } from './find-browser.ts';

const BUNDLED: FoundBrowser = { name: 'bundled', executablePath: '/cache/chromium', args: ['--headless'], environment: { LD_LIBRARY_PATH: '/cache' } };

/** A Linux machine on x64 without any browser, changed as told; notes what it was asked to run. */
function machine(changes: Partial<Machine> & { files?: readonly string[]; programs?: readonly string[] }): Machine & { ran: string[] } {
  const { files = [], programs = [], ...rest } = changes;
  const ran: string[] = [];
  return {
    platform: 'linux',
    architecture: 'x64',
    environment: {},
    isRoot: false,
    exists: (path) => files.includes(path),
    runs: (program, args) => {
      ran.push([program, ...args].join(' '));
      return programs.includes(program);
    },
    unpackBundled: async () => null,
    announce: () => undefined,
    ran,
    ...rest,
  };
}

test('BROWSER_PATH comes first, and must name a file', async () => {
  const given = machine({ environment: { BROWSER_PATH: '/my/chrome' }, files: ['/my/chrome', '/usr/bin/chromium'] });
  assert.equal((await findBrowser(given)).executablePath, '/my/chrome');
  await assert.rejects(findBrowser(machine({ environment: { BROWSER_PATH: '/wrong' } })), /BROWSER_PATH is "\/wrong", but there is no such file/);
});

test('an installed browser comes next, on each system', async () => {
  const linux = machine({ files: ['/usr/bin/chromium'], programs: ['/usr/bin/chromium'] });
  assert.deepEqual(await findBrowser(linux), { name: '/usr/bin/chromium', executablePath: '/usr/bin/chromium', args: [], environment: {} });
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  assert.equal((await findBrowser(machine({ platform: 'darwin', files: [chrome], programs: [chrome] }))).executablePath, chrome);
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const windows = machine({ platform: 'win32', environment: { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' }, files: [edge] });
  assert.equal((await findBrowser(windows)).executablePath, edge);
  assert.deepEqual(windows.ran, [], 'asking for its version would open a window');
});

test('a file that only says how to install the browser is passed over', async () => {
  const found = await findBrowser(machine({ files: ['/usr/bin/chromium-browser'], programs: ['/cache/chromium'], unpackBundled: async () => BUNDLED }));
  assert.deepEqual(found, BUNDLED);
});

test('the bundled browser is for Linux on x64', async () => {
  for (const change of [{ platform: 'darwin' }, { architecture: 'arm64' }] as const) {
    await assert.rejects(findBrowser(machine({ ...change, programs: ['/cache/chromium'], unpackBundled: async () => BUNDLED })), /install Chrome, Chromium or Edge/);
  }
});

test("Debian's package is the last resort, for root alone", async () => {
  const root = machine({ isRoot: true, programs: ['apt-get'], unpackBundled: async () => BUNDLED });
  assert.equal((await findBrowser(root)).executablePath, '/usr/bin/chromium');
  assert.match(root.ran.at(-1) ?? '', /^apt-get install .* chromium /);
  const user = machine({ programs: ['apt-get'] });
  await assert.rejects(findBrowser(user), { message: 'No browser for the browser tests: install Chrome, Chromium or Edge, or set BROWSER_PATH to the program file of one.' });
  assert.deepEqual(user.ran, []);
});
