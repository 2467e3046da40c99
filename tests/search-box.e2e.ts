import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { useSite } from './site.ts';

/* The search field of every page, by the expectations of the W3C's editable combobox with list autocomplete. */

const site = useSite();

async function openWith(t: TestContext, text: string): Promise<Page> {
  const page = await site.open(t, '/win32/5/');
  if (text === '') return page;
  // All at once: suggestions for a beginning of the text would be taken for those of the whole.
  await page.getByRole('combobox').fill(text);
  await page.getByRole('option').first().waitFor();
  return page;
}
const attribute = (page: Page, name: string): Promise<string | null> => page.locator('[role="combobox"]').getAttribute(name);
/** The option that aria-activedescendant names, which must be the one option with aria-selected; -1 without one. */
async function activeOption(page: Page): Promise<number> {
  const active = await attribute(page, 'aria-activedescendant');
  const selected = await page.getByRole('option').evaluateAll((options) => options.flatMap((option, index) => (option.getAttribute('aria-selected') === 'true' ? [{ id: option.id, index }] : [])));
  assert.deepEqual(selected.map(({ id }) => id), active === null || active === '' ? [] : [active]);
  return selected[0]?.index ?? -1;
}
const cursor = (page: Page): Promise<number | null> => page.locator('[role="combobox"]').evaluate((input) => (input as HTMLInputElement).selectionStart);

test('roles, names and states before anything is typed', async (t) => {
  const page = await openWith(t, '');
  assert.equal(await attribute(page, 'aria-autocomplete'), 'list');
  assert.equal(await attribute(page, 'aria-expanded'), 'false');
  assert.equal(await attribute(page, 'aria-activedescendant'), null);
  const popup = page.locator(`#${await attribute(page, 'aria-controls')}`);
  assert.equal(await popup.count(), 1);
  assert.equal(await popup.getAttribute('role'), 'listbox');
  assert.ok(await popup.getAttribute('aria-label'));
  assert.equal(await popup.isVisible(), false);
});

test('typing opens the list without choosing from it', async (t) => {
  const page = await openWith(t, 'qm policy');
  assert.equal(await attribute(page, 'aria-expanded'), 'true');
  assert.ok(await page.getByRole('listbox').isVisible());
  assert.equal(await activeOption(page), -1);
  const options = await page.getByRole('option').allInnerTexts();
  assert.ok(options.some((option) => option.includes('ERROR_IPSEC_QM_POLICY_IN_USE') && option.includes('13002')), options.join());
  assert.ok(options.length <= 8);
});

test('numbers are suggested like names', async (t) => {
  const page = await openWith(t, '0x800732ca');
  assert.match(await page.getByRole('option').first().innerText(), /ERROR_IPSEC_QM_POLICY_IN_USE/);
});

test('Down and Up go through the options and around the ends', async (t) => {
  const page = await openWith(t, 'qm policy');
  const count = await page.getByRole('option').count();
  for (let expected = 0; expected < count; expected++) {
    await page.keyboard.press('ArrowDown');
    assert.equal(await activeOption(page), expected);
  }
  await page.keyboard.press('ArrowDown');
  assert.equal(await activeOption(page), 0);
  await page.keyboard.press('ArrowUp');
  assert.equal(await activeOption(page), count - 1);
});

test('Up from the text goes to the last option', async (t) => {
  const page = await openWith(t, 'qm policy');
  await page.keyboard.press('ArrowUp');
  assert.equal(await activeOption(page), (await page.getByRole('option').count()) - 1);
});

test('Down opens a closed list at its first option, Alt+Down without choosing', async (t) => {
  const page = await openWith(t, 'qm policy');
  await page.keyboard.press('Escape');
  assert.equal(await attribute(page, 'aria-expanded'), 'false');
  await page.keyboard.press('Alt+ArrowDown');
  assert.equal(await attribute(page, 'aria-expanded'), 'true');
  assert.equal(await activeOption(page), -1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  assert.equal(await activeOption(page), 0);
});

test('the first Escape closes the list, the second empties the field', async (t) => {
  const page = await openWith(t, 'qm policy');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  assert.equal(await attribute(page, 'aria-expanded'), 'false');
  assert.equal(await page.getByRole('combobox').inputValue(), 'qm policy');
  await page.keyboard.press('Escape');
  assert.equal(await page.getByRole('combobox').inputValue(), '');
});

for (const [key, place] of [['Home', 0], ['End', 9], ['ArrowLeft', 8], ['ArrowRight', 9]] as const) {
  test(`${key} goes back to the text and moves the cursor`, async (t) => {
    const page = await openWith(t, 'qm policy');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(key);
    assert.equal(await activeOption(page), -1);
    assert.equal(await cursor(page), place);
  });
}

test('typing and Backspace go back to the text and filter', async (t) => {
  const page = await openWith(t, 'qm policy');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type(' in');
  assert.equal(await activeOption(page), -1);
  assert.equal(await page.getByRole('combobox').inputValue(), 'qm policy in');
  await page.waitForFunction(() => document.querySelectorAll('[role="option"]').length === 1);
  await page.keyboard.press('Backspace');
  assert.equal(await activeOption(page), -1);
});

test('Enter on an option goes to its page', async (t) => {
  const page = await openWith(t, 'qm policy in use');
  await page.keyboard.press('ArrowDown');
  await page.locator('[aria-selected="true"]').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(site.address('/win32/13002/'));
});

test('Enter in the text searches for it', async (t) => {
  const page = await openWith(t, 'qm policy in use');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${site.address('/search/')}?q=qm+policy+in+use`);
});

test('options are links: Ctrl+Enter and Ctrl+click open another tab', async (t) => {
  const page = await openWith(t, 'qm policy in use');
  // Where the other tab goes is the link's matter: some headless browsers never load tabs in the background.
  const option = page.getByRole('option').first();
  assert.equal(await option.evaluate((link) => (link as HTMLAnchorElement).href), site.address('/win32/13002/'));
  await Promise.all([page.context().waitForEvent('page'), option.click({ modifiers: ['Control'] })]);
  await page.bringToFront();
  await page.getByRole('combobox').press('ArrowDown');
  await page.locator('[aria-selected="true"]').waitFor();
  await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Control+Enter')]);
  assert.equal(new URL(page.url()).pathname, new URL(site.address('/win32/5/')).pathname);
});

test('a click elsewhere and leaving with Tab close the list', async (t) => {
  const page = await openWith(t, 'qm policy');
  await page.locator('h1').click();
  assert.equal(await attribute(page, 'aria-expanded'), 'false');
  await page.getByRole('combobox').press('Alt+ArrowDown');
  assert.equal(await attribute(page, 'aria-expanded'), 'true');
  await page.keyboard.press('Tab');
  assert.equal(await attribute(page, 'aria-expanded'), 'false');
});

test('while an input method composes, nothing is suggested and no key is taken', async (t) => {
  const page = await openWith(t, '');
  await page.getByRole('combobox').focus();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'qm policy', selectionStart: 9, selectionEnd: 9 });
  await page.waitForTimeout(400);
  assert.equal(await attribute(page, 'aria-expanded'), 'false');
  await session.send('Input.insertText', { text: 'qm policy' });
  await page.getByRole('option').first().waitFor();
});

test('the number of suggestions is read out once typing has stopped', async (t) => {
  const page = await openWith(t, 'qm policy in use');
  await page.waitForFunction(() => [...document.querySelectorAll('header [role="status"]')].some((status) => status.textContent === '1 suggestion'));
});

test('Ctrl+K goes to the field from anywhere and takes the selected text along', async (t) => {
  const page = await openWith(t, '');
  await page.locator('h1').click();
  await page.keyboard.press('Control+K');
  assert.ok(await page.getByRole('combobox').evaluate((input) => input === document.activeElement));
  await page.locator('h1').selectText();
  await page.locator('h1').evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('Control+K');
  assert.equal(await page.getByRole('combobox').inputValue(), 'ERROR_ACCESS_DENIED');
  await page.getByRole('option').first().waitFor();
});

test('the key / goes to the field, except where somebody is writing, and can be switched off', async (t) => {
  const page = await openWith(t, '');
  const focused = (): Promise<boolean> => page.locator('header [name="q"]').evaluate((input) => input === document.activeElement);
  await page.locator('h1').click();
  await page.keyboard.press('/');
  assert.ok(await focused());
  assert.equal(await page.getByRole('combobox').inputValue(), '');
  await page.keyboard.type('a/b');
  assert.equal(await page.getByRole('combobox').inputValue(), 'a/b');
  assert.match((await attribute(page, 'aria-keyshortcuts')) ?? '', / \/$/);

  await page.goto(site.address('/search/'));
  await page.getByRole('checkbox').uncheck();
  await page.goto(site.address('/win32/5/'));
  await page.locator('h1').click();
  await page.keyboard.press('/');
  assert.equal(await focused(), false);
  await page.keyboard.press('Control+K');
  assert.ok(await focused());
});

test('where nothing more can be stored, the box for the key / stays as it is', async (t) => {
  const page = await site.open(t, '/search/');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByRole('checkbox').click();
  assert.ok(await page.getByRole('checkbox').isChecked());
});

test('a middle click opens another tab, as on any link', async (t) => {
  const page = await openWith(t, 'qm policy in use');
  await Promise.all([page.context().waitForEvent('page'), page.getByRole('option').first().click({ button: 'middle' })]);
  assert.equal(new URL(page.url()).pathname, new URL(site.address('/win32/5/')).pathname);
});

test('without script the form leads to the search page', async (t) => {
  const page = await site.open(t, '/win32/5/', { javaScript: false });
  await page.locator('header input[name="q"]').fill('13002');
  await page.locator('header button[type="submit"]').click();
  await page.waitForURL(`${site.address('/search/')}?q=13002`);
});
