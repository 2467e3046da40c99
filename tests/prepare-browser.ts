/** Finds the browser for the tests before several of them look for it at once: it may have to be unpacked or installed. */
import { findBrowser } from './find-browser.ts';

try {
  console.log(`      browser: ${(await findBrowser()).name}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
