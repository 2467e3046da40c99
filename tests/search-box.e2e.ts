import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attribute, openCombobox } from './combobox.ts';
import { useSite } from './site.ts';

/* What the search field of every page does beyond the W3C's pattern, which combobox.e2e.ts tests. */

const site = useSite();

test('numbers are suggested like names', async (t) => {
  const page = await openCombobox(site, t, '0x800732ca');
  assert.match(await page.getByRole('option').first().innerText(), /ERROR_IPSEC_QM_POLICY_IN_USE/);
});

test('Enter on an option goes to its page', async (t) => {
  const page = await openCombobox(site, t, 'qm policy in use');
  await page.keyboard.press('ArrowDown');
  await page.locator('[aria-selected="true"]').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(site.address('/win32/13002/'));
});

test('Enter in the text searches for it', async (t) => {
  const page = await openCombobox(site, t, 'qm policy in use');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${site.address('/search/')}?q=qm+policy+in+use`);
});

test('options are links: Ctrl+Enter and Ctrl+click open another tab', async (t) => {
  const page = await openCombobox(site, t, 'qm policy in use');
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

test('while an input method composes, nothing is suggested and no key is taken', async (t) => {
  const page = await openCombobox(site, t, '');
  await page.getByRole('combobox').focus();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'qm policy', selectionStart: 9, selectionEnd: 9 });
  await page.waitForTimeout(400);
  assert.equal(await attribute(page, 'aria-expanded'), 'false');
  await session.send('Input.insertText', { text: 'qm policy' });
  await page.getByRole('option').first().waitFor();
});

test('the number of suggestions is read out once typing has stopped', async (t) => {
  const page = await openCombobox(site, t, 'qm policy in use');
  await page.waitForFunction(() => [...document.querySelectorAll('header [role="status"]')].some((status) => status.textContent === '1 suggestion'));
});

test('Ctrl+K goes to the field from anywhere and takes the selected text along', async (t) => {
  const page = await openCombobox(site, t, '');
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
  const page = await openCombobox(site, t, '');
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
  const page = await openCombobox(site, t, 'qm policy in use');
  await Promise.all([page.context().waitForEvent('page'), page.getByRole('option').first().click({ button: 'middle' })]);
  assert.equal(new URL(page.url()).pathname, new URL(site.address('/win32/5/')).pathname);
});

test('without script the form leads to the search page', async (t) => {
  const page = await site.open(t, '/win32/5/', { javaScript: false });
  await page.locator('header input[name="q"]').fill('13002');
  await page.locator('header button[type="submit"]').click();
  await page.waitForURL(`${site.address('/search/')}?q=13002`);
});
