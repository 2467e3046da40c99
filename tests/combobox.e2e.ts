import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { activeOption, attribute, openCombobox } from './combobox.ts';
import { useSite } from './site.ts';

/*
 * The W3C's editable combobox with list autocomplete: each of the expectations in test/tests/combobox_autocomplete-list.js of w3c/aria-practices
 * that applies, 30 of 34, by the name it has there. The other four are about a button that opens the list; ours has none. Three are adapted,
 * since an option here is a link and an empty field has nothing to suggest: Enter on an option follows it, and lists open for a text.
 */

const site = useSite();
const TEXT = 'qm policy';

const value = (page: Page): Promise<string> => page.getByRole('combobox').inputValue();
const isOpen = async (page: Page): Promise<boolean> => {
  const expanded = (await attribute(page, 'aria-expanded')) === 'true';
  assert.equal(await page.locator(`#${await attribute(page, 'aria-controls')}`).isVisible(), expanded);
  return expanded;
};
const cursor = (page: Page): Promise<number | null> => page.locator('[role="combobox"]').evaluate((input) => (input as HTMLInputElement).selectionStart);
/** Presses keys that choose an option, and waits until one is chosen: the list may have to be filled first. */
async function choose(page: Page, key: 'ArrowDown' | 'ArrowUp'): Promise<void> {
  await page.keyboard.press(key);
  await page.locator('[aria-selected="true"]').waitFor();
}

/** What holds of a field in which the reader has done something: typed a text, or nothing. */
const expectations: readonly (readonly [name: string, typed: string, (page: Page) => Promise<void>])[] = [
  ['combobox-role', '', async (page) => assert.deepEqual(await page.getByRole('combobox').evaluateAll((found) => found.map(({ localName }) => localName)), ['input'])],
  ['combobox-aria-autocomplete', '', async (page) => assert.equal(await attribute(page, 'aria-autocomplete'), 'list')],
  ['combobox-aria-controls', '', async (page) => assert.equal(await page.locator(`#${await attribute(page, 'aria-controls')}`).count(), 1)],
  [
    'combobox-aria-expanded',
    '',
    async (page) => {
      assert.equal(await isOpen(page), false);
      await page.getByRole('combobox').fill(TEXT);
      await page.getByRole('option').first().waitFor();
      assert.equal(await isOpen(page), true);
    },
  ],
  ['combobox-aria-activedescendant', '', async (page) => assert.equal(await attribute(page, 'aria-activedescendant'), null)],
  ['combobox-id', '', async (page) => assert.equal(await page.locator(`label[for="${await attribute(page, 'id')}"]`).count(), 1)],
  ['listbox-role', '', async (page) => assert.equal(await page.locator('[role="listbox"]').count(), 1)],
  ['listbox-aria-label', '', async (page) => assert.ok(await page.locator('[role="listbox"]').getAttribute('aria-label'))],
  [
    'option-role',
    TEXT,
    async (page) => {
      const roles = await page.locator('[role="listbox"] > *').evaluateAll((children) => children.map((child) => child.getAttribute('role')));
      assert.ok(roles.length > 2 && roles.length <= 8, `${roles.length} suggestions`);
      assert.ok(roles.every((role) => role === 'option'), roles.join());
    },
  ],
  [
    'option-aria-selected',
    TEXT,
    async (page) => {
      assert.equal(await page.locator('[aria-selected]').count(), 0);
      await choose(page, 'ArrowDown');
      assert.equal(await page.getByRole('option').first().getAttribute('aria-selected'), 'true');
    },
  ],
  [
    'textbox-key-alt-down-arrow',
    TEXT,
    async (page) => {
      await page.keyboard.press('Escape');
      assert.equal(await isOpen(page), false);
      await page.keyboard.press('Alt+ArrowDown');
      assert.equal(await isOpen(page), true);
      assert.equal(await activeOption(page), -1);
    },
  ],
  [
    'textbox-key-down-arrow',
    TEXT,
    async (page) => {
      await page.keyboard.press('Escape');
      await choose(page, 'ArrowDown');
      assert.equal(await isOpen(page), true);
      assert.equal(await activeOption(page), 0);
    },
  ],
  [
    'listbox-key-down-arrow',
    TEXT,
    async (page) => {
      const count = await page.getByRole('option').count();
      for (const expected of [...Array(count).keys(), 0]) {
        await choose(page, 'ArrowDown');
        assert.equal(await activeOption(page), expected);
      }
    },
  ],
  [
    'textbox-key-up-arrow',
    TEXT,
    async (page) => {
      await page.keyboard.press('Escape');
      await choose(page, 'ArrowUp');
      assert.equal(await isOpen(page), true);
      assert.equal(await activeOption(page), (await page.getByRole('option').count()) - 1);
    },
  ],
  [
    'listbox-key-up-arrow',
    TEXT,
    async (page) => {
      const last = (await page.getByRole('option').count()) - 1;
      for (const expected of [...[...Array(last + 1).keys()].toReversed(), last]) {
        await choose(page, 'ArrowUp');
        assert.equal(await activeOption(page), expected);
      }
    },
  ],
  [
    'textbox-key-enter',
    TEXT,
    async (page) => {
      await page.keyboard.press('Enter');
      await page.waitForURL(`${site.address('/search/')}?q=qm+policy`);
    },
  ],
  [
    'listbox-key-enter',
    TEXT,
    async (page) => {
      await choose(page, 'ArrowDown');
      const address = await page.locator('[aria-selected="true"]').evaluate((option) => (option as HTMLAnchorElement).href);
      await page.keyboard.press('Enter');
      await page.waitForURL(address);
    },
  ],
  [
    'standard-single-line-editing-keys: Backspace in the text',
    TEXT,
    async (page) => {
      await page.keyboard.press('Backspace');
      assert.equal(await value(page), 'qm polic');
      assert.equal(await isOpen(page), true);
      await choose(page, 'ArrowDown');
      assert.equal(await isOpen(page), true);
      assert.equal(await value(page), 'qm polic');
    },
  ],
  [
    'standard-single-line-editing-keys: Backspace in the list',
    TEXT,
    async (page) => {
      await choose(page, 'ArrowDown');
      await page.keyboard.press('Backspace');
      assert.equal(await activeOption(page), -1);
      assert.equal(await value(page), 'qm polic');
      assert.equal(await isOpen(page), true);
      await choose(page, 'ArrowDown');
      assert.equal(await value(page), 'qm polic');
    },
  ],
  [
    'textbox-key-escape: once',
    TEXT,
    async (page) => {
      await page.keyboard.press('Escape');
      assert.equal(await isOpen(page), false);
      assert.equal(await value(page), TEXT);
    },
  ],
  [
    'textbox-key-escape: twice',
    TEXT,
    async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      assert.equal(await isOpen(page), false);
      assert.equal(await value(page), '');
    },
  ],
  [
    'listbox-key-escape',
    TEXT,
    async (page) => {
      await choose(page, 'ArrowDown');
      await page.keyboard.press('Escape');
      assert.equal(await isOpen(page), false);
      assert.equal(await activeOption(page), -1);
      assert.equal(await value(page), TEXT);
    },
  ],
  [
    'test-additional-behavior: a click elsewhere from the list',
    TEXT,
    async (page) => {
      await choose(page, 'ArrowDown');
      await page.locator('h1').click();
      assert.equal(await isOpen(page), false);
      assert.equal(await value(page), TEXT);
    },
  ],
  [
    'test-additional-behavior: a click elsewhere from the text',
    TEXT,
    async (page) => {
      await page.locator('h1').click();
      assert.equal(await isOpen(page), false);
      assert.equal(await value(page), TEXT);
    },
  ],
  ...([['left-arrow', 'ArrowLeft', 8], ['right-arrow', 'ArrowRight', 9], ['home', 'Home', 0], ['end', 'End', 9]] as const).map(
    ([name, key, place]) =>
      [
        `listbox-key-${name}`,
        TEXT,
        async (page: Page) => {
          await choose(page, 'ArrowDown');
          await page.keyboard.press(key);
          assert.equal(await activeOption(page), -1);
          assert.equal(await cursor(page), place);
        },
      ] as const,
  ),
  [
    'listbox-key-char',
    TEXT,
    async (page) => {
      await choose(page, 'ArrowDown');
      await page.keyboard.type(' in');
      assert.equal(await value(page), 'qm policy in');
      assert.equal(await activeOption(page), -1);
    },
  ],
  [
    'standard-single-line-editing-keys: other keys',
    TEXT,
    async (page) => {
      assert.equal(await activeOption(page), -1);
      const options = await page.getByRole('option').allInnerTexts();
      assert.ok(options.some((option) => option.includes('ERROR_IPSEC_QM_POLICY_IN_USE') && option.includes('13002')), options.join());
      await page.keyboard.type(' in');
      await page.waitForFunction(() => document.querySelectorAll('[role="option"]').length === 1);
    },
  ],
];

test('30 expectations of the pattern are tested', () => {
  assert.equal(new Set(expectations.map(([name]) => name)).size, 30);
});

for (const [name, typed, holds] of expectations) {
  test(name, async (t) => holds(await openCombobox(site, t, typed)));
}

test('leaving with Tab closes the list', async (t) => {
  const page = await openCombobox(site, t, TEXT);
  await page.keyboard.press('Tab');
  assert.equal(await isOpen(page), false);
});
