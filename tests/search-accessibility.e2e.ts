import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { searchAddress, settledState } from './search-page.ts';
import { useSite, type OpenOptions } from './site.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const site = useSite();

/** What the look-up builds only when it is used, in each of its states. */
const STATES: Readonly<Record<string, (t: TestContext, options: OpenOptions) => Promise<Page>>> = {
  'a code': (t, options) => settled(t, '0x80070005', options),
  'many names and texts': (t, options) => settled(t, 'policy', options),
  'an undefined code': (t, options) => settled(t, '0x8A150006', options),
  'a false name': (t, options) => settled(t, 'ERROR_IPSEC_SA_IN_USE', options),
  'nothing found': (t, options) => settled(t, 'xylophone zeppelin', options),
  'a failure': (t, options) =>
    settled(t, '13002', { ...options, expected: [/Failed to load resource/], prepare: async (page) => void (await page.route('**/lookup/**', (route) => route.abort())) }),
  'suggestions': async (t, options) => {
    const page = await site.open(t, '/win32/5/', options);
    await page.getByRole('combobox').pressSequentially('qm policy');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    return page;
  },
  'an address that was read': async (t, options) => {
    const page = await site.open(t, '/qm_policy', { ...options, expected: [/Failed to load resource/] });
    await page.locator('[data-not-found] q').waitFor();
    return page;
  },
};

async function settled(t: TestContext, query: string, options: OpenOptions): Promise<Page> {
  const page = await site.open(t, searchAddress(query), options);
  await settledState(page);
  return page;
}

test('suggestions never make a page scroll sideways', async (t) => {
  for (const width of [320, 600, 768, 1024, 1100, 1280]) {
    const page = await STATES['suggestions']?.(t, { context: { viewport: { width, height: 800 } } });
    assert.ok(await page?.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `at ${width} px`);
  }
});

for (const [name, open] of Object.entries(STATES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of ['desktop', 'phone'] as const) {
      test(`${name}, ${colorScheme}, ${viewport}: no accessibility violation, nothing wider than the screen, targets large enough`, async (t) => {
        const page = await open(t, { colorScheme, viewport });
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`), []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page scrolls sideways');
        const least = viewport === 'phone' ? 44 : 24;
        const small = await page.locator('main :is(button, input), header :is(button, input), [role="option"]').evaluateAll(
          // What lies around an input as its label can be touched as well as the input.
          (targets, least) => targets.filter((target) => target.checkVisibility() && (target.closest('label') ?? target).getBoundingClientRect().height < least).map((target) => target.outerHTML),
          least,
        );
        assert.deepEqual(small, []);
      });
    }
  }
}
