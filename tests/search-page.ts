import type { Page } from 'playwright-core';

/** A result of the search page, as programs read it. */
export interface Result {
  readonly match: string;
  readonly space: string;
  readonly code: string;
  readonly symbol: string;
  readonly href: string;
}

/** The address of the search page for a query, below the site's base. */
export function searchAddress(query: string): string {
  return `/search/?q=${encodeURIComponent(query)}`;
}

/** Waits until a query is settled and returns what became of it. */
export async function settledState(page: Page): Promise<string> {
  const settled = page.locator('[data-search-state]:not([data-search-state="loading"])');
  await settled.waitFor();
  return (await settled.getAttribute('data-search-state')) ?? '';
}

/** The results in order, best first. */
export async function results(page: Page): Promise<Result[]> {
  return await page.locator('[data-result]').evaluateAll((elements) =>
    (elements as HTMLElement[]).map((element) => ({
      match: element.dataset['match'] ?? '',
      space: element.dataset['space'] ?? '',
      code: element.dataset['code'] ?? '',
      symbol: element.dataset['symbol'] ?? '',
      href: element.querySelector('a')?.getAttribute('href') ?? '',
    })),
  );
}

/** Asks another query on the page as it is, without loading it anew. */
export async function searchAgain(page: Page, query: string): Promise<Result[]> {
  await page.evaluate((query) => {
    (document.querySelector('[name="q"]') as HTMLTextAreaElement).value = query;
    // Marked by hand, so that the answer to the query before is not taken for this one's.
    (document.querySelector('[data-search-state]') as HTMLElement).dataset['searchState'] = 'loading';
    (document.querySelector('code-search form') as HTMLFormElement).requestSubmit();
  }, query);
  await settledState(page);
  return await results(page);
}
