import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import type { Site } from './site.ts';

/* The search field of every page, as tests see it. */

/** A page whose search field holds a text that has suggestions; with an empty text nothing was typed. */
export async function openCombobox(site: Site, t: TestContext, text: string): Promise<Page> {
  const page = await site.open(t, '/win32/5/');
  if (text === '') return page;
  // All at once: suggestions for a beginning of the text would be taken for those of the whole.
  await page.getByRole('combobox').fill(text);
  await page.getByRole('option').first().waitFor();
  return page;
}

export const attribute = (page: Page, name: string): Promise<string | null> => page.locator('[role="combobox"]').getAttribute(name);

/** The option that aria-activedescendant names, which must be the one option with aria-selected; -1 without one. */
export async function activeOption(page: Page): Promise<number> {
  const active = await attribute(page, 'aria-activedescendant');
  const selected = await page.getByRole('option').evaluateAll((options) => options.flatMap((option, index) => (option.getAttribute('aria-selected') === 'true' ? [{ id: option.id, index }] : [])));
  assert.deepEqual(selected.map(({ id }) => id), active === null || active === '' ? [] : [active]);
  return selected[0]?.index ?? -1;
}
