/**
 * The built site in a browser, for one test file:
 *
 *     const site = useSite();
 *     test('…', async (t) => {
 *       const page = await site.open(t, '/win32/13002/', { viewport: 'phone', colorScheme: 'dark' });
 *     });
 *
 * useSite() serves dist/ on a free port and starts one browser before the file's tests, and ends both after them.
 * open() gives each call a fresh browser context (own storage, own cache) and fails the test afterwards if the page logged an error,
 * threw one, broke its content security policy or asked another origin for anything.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, type TestContext } from 'node:test';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { readBasePath } from '#commands/settings.ts';
import { startStaticServer, type StaticServer } from '#commands/static-server.ts';
import { findBrowser } from './find-browser.ts';

/** The folder that was built. */
export const DIST = join(import.meta.dirname, '..', 'dist');

const VIEWPORTS = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;

/** Without these every start looks up hosts of the browser's maker. */
const QUIET_FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export type Viewport = keyof typeof VIEWPORTS;

export interface OpenOptions {
  /** desktop (1280 x 900) unless told. */
  readonly viewport?: Viewport;
  /** light unless told. */
  readonly colorScheme?: 'light' | 'dark';
  /** True unless told. */
  readonly javaScript?: boolean;
  /** Problems that this test provokes, such as the browser's own line about a 404: they do not fail it. */
  readonly expected?: readonly RegExp[];
  /** Prepares the page before it goes anywhere: routes that break something, scripts that note something. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Anything else a browser context can be told. */
  readonly context?: BrowserContextOptions;
}

export interface Site {
  /** The full address of a path below the site's base: "/win32/13002/" → "http://127.0.0.1:…/win32/13002/". */
  address(path: string): string;
  /** Opens a path in a fresh context and waits until it has loaded. */
  open(t: TestContext, path: string, options?: OpenOptions): Promise<Page>;
}

export function useSite(): Site {
  const base = readBasePath(process.env);
  let server: StaticServer;
  let browser: Browser;

  before(async () => {
    assert.ok(existsSync(join(DIST, 'index.html')), 'There is no built site in dist/: run npm run build first.');
    server = await startStaticServer({ folder: DIST, base, port: 0 });
    const { executablePath, args, environment } = await findBrowser();
    browser = await chromium.launch({ executablePath, args: [...args, ...QUIET_FLAGS], env: { ...process.env, ...environment } });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const origin = (): string => `http://127.0.0.1:${server.port}`;
  const address = (path: string): string => origin() + base.slice(0, -1) + path;

  return {
    address,
    open: async (t, path, { viewport = 'desktop', colorScheme = 'light', javaScript = true, expected = [], prepare, context: more } = {}) => {
      const context = await browser.newContext({
        viewport: VIEWPORTS[viewport],
        hasTouch: viewport === 'phone',
        isMobile: viewport === 'phone',
        colorScheme,
        javaScriptEnabled: javaScript,
        ...more,
      });
      const problems: string[] = [];
      const watch = (page: Page): void => {
        // The browser reports broken policies and failed requests here as well.
        page.on('console', (message) => {
          if (message.type() === 'error' || message.type() === 'warning') problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
        });
        page.on('pageerror', (error) => problems.push(`script error: ${error.message}`));
      };
      context.on('page', watch);
      context.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(`${origin()}/`) && !/^(data|blob|about):/.test(url)) problems.push(`request to another origin: ${url}`);
      });
      t.after(async () => {
        await context.close();
        assert.deepEqual(problems.filter((problem) => !expected.some((pattern) => pattern.test(problem))), [], `${path} has problems in the browser`);
      });
      const page = await context.newPage();
      await prepare?.(page);
      await page.goto(address(path));
      return page;
    },
  };
}
