import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useSite } from './site.ts';

const site = useSite();
const ENTRY = '/win32/13002/';

test('an authored page says everything without script', async (t) => {
  const page = await site.open(t, ENTRY, { javaScript: false });
  const text = await page.locator('main').innerText();
  for (const part of [
    'The specified quick mode policy is being used.',
    '13002', '0x32CA', '0x800732CA', '-2147011894', '2147955402',
    'winerror.h', 'IPsec', 'FACILITY_WIN32',
    'Technical meaning', 'Error details', 'Usage context', 'Developer interpretation', 'Resolution', 'Related errors', 'Frequently asked questions', 'Summary', 'Sources',
    'ERROR_IPSEC_QM_POLICY_NOT_FOUND', 'ERROR_IPSEC_MM_POLICY_EXISTS', 'Updated', 'Edit this entry',
  ]) assert.ok(text.includes(part), `the page lacks "${part}"`);
  assert.equal(await page.locator('.breadcrumb a').allInnerTexts().then((steps) => steps.join(' > ')), 'Home > Win32 > IPsec');
  assert.deepEqual(await page.locator('main h2').evaluateAll((headings) => headings.map(({ id }) => id).filter((id) => ['resolution', 'related-errors', 'faq', 'summary', 'sources'].includes(id))), ['resolution', 'related-errors', 'faq', 'summary', 'sources']);
});

test('the heading breaks after underscores and copies whole', async (t) => {
  const page = await site.open(t, ENTRY, { viewport: 'phone' });
  assert.equal(await page.locator('h1').textContent(), 'ERROR_IPSEC_QM_POLICY_IN_USE');
  assert.ok((await page.locator('h1 wbr').count()) >= 5);
});

test('the picture names every field of the 32 bits', async (t) => {
  const page = await site.open(t, ENTRY);
  const bits = await page.locator('.bits td').allInnerTexts();
  assert.equal(bits.join(''), (0x800732ca).toString(2));
  assert.deepEqual(await page.locator('.bits th').allInnerTexts(), ['S', 'R', 'C', 'N', 'X', 'Facility', 'Code']);
});

test('copy buttons copy, and say so', async (t) => {
  const page = await site.open(t, ENTRY, { context: { permissions: ['clipboard-read', 'clipboard-write'] } });
  await page.getByRole('button', { name: 'Copy 0x800732CA' }).click();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), '0x800732CA');
  assert.equal(await page.getByText('Copied 0x800732CA').count(), 1);
});

test('a value without an entry shows its facts and says so', async (t) => {
  const page = await site.open(t, '/ntstatus/0xC0000022/', { javaScript: false });
  const text = await page.locator('main').innerText();
  for (const part of ['STATUS_ACCESS_DENIED', '-1073741790', '0xD0000022', 'ntstatus.h', 'ERROR_ACCESS_DENIED', 'error']) assert.ok(text.includes(part), `the page lacks "${part}"`);
});

test('names that share a value are told apart by header', async (t) => {
  const page = await site.open(t, '/win32/12175/');
  const names = await page.locator('.names li').allInnerTexts();
  assert.equal(names.length, 2);
  assert.ok(names.some((name) => name.includes('ERROR_WINHTTP_SECURE_FAILURE') && name.includes('winhttp.h')));
  assert.ok(names.some((name) => name.includes('ERROR_INTERNET_DECODING_FAILED') && name.includes('WinInet.h')));
});

test('a wrapper and what it wraps lead to each other', async (t) => {
  const page = await site.open(t, '/hresult/0x80070005/');
  await page.getByRole('link', { name: '5 ERROR_ACCESS_DENIED', exact: true }).click();
  await page.waitForURL('**/win32/5/');
  assert.ok(await page.getByRole('link', { name: '0x80070005 E_ACCESSDENIED' }).isVisible());
});

for (const viewport of ['phone', 'desktop'] as const) {
  test(`the longest name does not make a ${viewport} page scroll sideways`, async (t) => {
    const page = await site.open(t, '/win32/5969/', { viewport, context: viewport === 'phone' ? { viewport: { width: 320, height: 700 } } : {} });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(overflow, 0);
  });
}

test('an entry prints on two A4 pages at most', async (t) => {
  const page = await site.open(t, ENTRY);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  assert.ok(pages >= 1 && pages <= 2, `${pages} pages`);
});

test('a page paints from one document: nothing blocks it, one style element, its hash in the policy', async (t) => {
  const page = await site.open(t, ENTRY);
  const blocking = await page.evaluate(() => performance.getEntriesByType('resource').filter((entry) => (entry as PerformanceResourceTiming & { renderBlockingStatus?: string }).renderBlockingStatus === 'blocking').map(({ name }) => name));
  assert.deepEqual(blocking, []);
  assert.equal(await page.locator('style').count(), 1);
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('.columns') as Element).display), 'grid');
});
