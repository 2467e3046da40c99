import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { results, searchAddress, settledState, type Result } from './search-page.ts';
import { useSite } from './site.ts';

const site = useSite();
const QM_POLICY_IN_USE = ['win32', '0x000032CA', 'ERROR_IPSEC_QM_POLICY_IN_USE'];

const first: [query: string, expected: string[], match: 'code' | 'symbol'][] = [
  ['13002', QM_POLICY_IN_USE, 'code'],
  ['0x32CA', QM_POLICY_IN_USE, 'code'],
  ['32ca', QM_POLICY_IN_USE, 'code'],
  ['0x800732CA', QM_POLICY_IN_USE, 'code'],
  ['-2147011894', QM_POLICY_IN_USE, 'code'],
  ['2147955402', QM_POLICY_IN_USE, 'code'],
  ['ERROR_IPSEC_QM_POLICY_IN_USE', QM_POLICY_IN_USE, 'symbol'],
  ['ipsec qm policy in use', QM_POLICY_IN_USE, 'symbol'],
  ['QM_POLICY_IN_USE', QM_POLICY_IN_USE, 'symbol'],
  ['qm policy in use', QM_POLICY_IN_USE, 'symbol'],
  ['10060', ['win32', '0x0000274C', 'WSAETIMEDOUT'], 'code'],
  ['5', ['win32', '0x00000005', 'ERROR_ACCESS_DENIED'], 'code'],
  ['0xC0000005', ['ntstatus', '0xC0000005', 'STATUS_ACCESS_VIOLATION'], 'code'],
  ['0x80070005', ['hresult', '0x80070005', 'E_ACCESSDENIED'], 'code'],
  ['E_FAIL', ['hresult', '0x80004005', 'E_FAIL'], 'symbol'],
  ['Process exited with code -1073741819', ['ntstatus', '0xC0000005', 'STATUS_ACCESS_VIOLATION'], 'code'],
  ['CRYPT_E_NO_REVOCATION_CHECK (0x80092012)', ['hresult', '0x80092012', 'CRYPT_E_NO_REVOCATION_CHECK'], 'code'],
];
for (const [query, [space, code, symbol], match] of first) {
  test(`"${query}" gives ${symbol} first`, async (t) => {
    const page = await site.open(t, searchAddress(query));
    assert.equal(await settledState(page), 'answered');
    const [result] = await results(page);
    assert.deepEqual([result?.space, result?.code, result?.symbol, result?.match], [space, code, symbol, match]);
    await page.locator('[data-result] a').first().click();
    await page.waitForURL((address) => address.pathname !== new URL(site.address('/search/')).pathname);
    assert.ok((await page.locator('h1').textContent())?.includes(symbol ?? ''), page.url());
  });
}

test('a wrapped code says why it leads where it leads; a named wrapper comes before what it wraps', async (t) => {
  const page = await site.open(t, searchAddress('0x800732CA'));
  assert.equal(await settledState(page), 'answered');
  assert.match(await page.locator('[data-result]').first().innerText(), /0x8007 wraps a Win32 error/);
  assert.equal((await results(page)).length, 1);

  const named = await site.open(t, searchAddress('0x80070005'));
  await settledState(named);
  assert.deepEqual((await results(named)).map(({ symbol }) => symbol), ['E_ACCESSDENIED', 'ERROR_ACCESS_DENIED']);
});

test('the first answer can be read without a click', async (t) => {
  for (const [query, how] of [['13002', 'decimal'], ['ERROR_IPSEC_QM_POLICY_IN_USE', 'this very name']] as const) {
    const page = await site.open(t, searchAddress(query));
    await settledState(page);
    // The card of a name comes behind the answer.
    await page.locator('[data-result].card .meaning').first().waitFor();
    const card = (await page.locator('[data-result]').first().innerText()).toLowerCase();
    for (const part of ['error_ipsec_qm_policy_in_use', '13002', 'win32', 'ipsec', 'quick mode', how]) assert.ok(card.includes(part), `the card lacks "${part}": ${card}`);
  }
});

const undefinedQueries: [query: string, ...said: RegExp[]][] = [
  ['ERROR_IPSEC_SA_IN_USE', /No SDK header defines this name/, /ERROR_IPSEC_MM_POLICY_NOT_FOUND/],
  ['0x8A150006', /No Windows SDK header defines it/, /failure, facility 2581/],
  ['0x8024AAAA', /No Windows SDK header defines it/, /facility 36 \(WINDOWSUPDATE\)/],
  ['E0434352', /No Windows SDK header defines it/, /defined by an application/],
  ['13099', /No Windows SDK header defines it/],
  ['ERROR_NO_SUCH_THING', /No Windows SDK header defines this name/],
  ['0x123456789', /wider than 32 bits/],
  ['[process exited with code 4294967295 (0xffffffff)]', /exit code of -1/],
];
for (const [query, ...said] of undefinedQueries) {
  test(`"${query}" has no answer, and the page says why`, async (t) => {
    const page = await site.open(t, searchAddress(query));
    assert.equal(await settledState(page), 'nothing');
    assert.deepEqual(await results(page), []);
    const text = await page.locator('[data-search-state]').innerText();
    for (const sentence of said) assert.match(text, sentence);
  });
}

test('the truth about a false name is one click away', async (t) => {
  const page = await site.open(t, searchAddress('error ipsec sa in use'));
  await settledState(page);
  await page.getByRole('link', { name: 'What is true about this name' }).click();
  await page.waitForURL('**/corrections/#ERROR_IPSEC_SA_IN_USE');
});

test('words are looked up in the text of pages, below exact answers and apart from them', async (t) => {
  const page = await site.open(t, searchAddress('quick mode policy is being used'));
  assert.equal(await settledState(page), 'answered');
  const found = await results(page);
  assert.ok(found.some(({ match, code }) => match === 'text' && code === '0x000032CA'), JSON.stringify(found));
  const order = found.map(({ match }) => (match === 'text' ? 1 : 0));
  assert.deepEqual(order, order.toSorted());
  assert.equal(new Set(found.map(({ space, code }) => space + code)).size, found.length);
});

/** Sentences about values, in words of their meanings and in some that no meaning has. */
const MEANINGS: readonly [words: string, code: string][] = [
  ['hatch through which cartridges enter the library', '0x000010E9'],
  ['does not handle this kind of feature, such as iris or voice', '0x80098001'],
  ['my fingerprint reader does not handle iris or voice features', '0x80098001'],
  ['position for reading or writing in a file of a smart card', '0x80100029'],
];
for (const [words, expected] of MEANINGS) {
  test(`the meaning of ${expected}, which nobody has written about, is found by its words`, async (t) => {
    const page = await site.open(t, searchAddress(words));
    assert.equal(await settledState(page), 'answered');
    const found = (await results(page)).slice(0, 3);
    assert.ok(found.some(({ match, code }) => match === 'text' && code === expected), JSON.stringify(found));
  });
}

test('of a value with several names the one that is written about is named', async (t) => {
  const page = await site.open(t, searchAddress('all tunnels were tried and the VPN connection failed'));
  assert.equal(await settledState(page), 'answered');
  assert.ok((await results(page)).some(({ code, symbol }) => code === '0x00000320' && symbol === 'ERROR_AUTOMATIC_VPN_FAILED'), JSON.stringify(await results(page)));
});

test('a guide is found by what it is about', async (t) => {
  const page = await site.open(t, searchAddress('read the verbose log of Windows Installer'));
  assert.equal(await settledState(page), 'answered');
  await page.locator('[data-search-state] a[href*="/guides/"]').first().waitFor();
});

test('words that stand nowhere find nothing', async (t) => {
  const page = await site.open(t, searchAddress('xylophone zeppelin'));
  assert.equal(await settledState(page), 'nothing');
  assert.match(await page.locator('[data-search-state]').innerText(), /Nothing found for/);
});

test('the same query gives the same results after others', async (t) => {
  const query = 'why was my quick mode policy refused';
  const page = await site.open(t, searchAddress(query));
  await settledState(page);
  const fresh = await results(page);
  const search = async (query: string): Promise<void> => {
    await page.getByRole('textbox').fill(query);
    await page.keyboard.press('Enter');
    await page.locator('[data-search-state="loading"]').waitFor({ state: 'detached' });
  };
  for (const query of ['access denied', '2', 'the filter does not exist', 'pol', 'why are policies of my computer refused', 'the transport of their filters', ...Array.from({ length: 44 }, (_, index) => `the word number ${index + 600} of that policy`)]) await search(query);
  await search(query);
  assert.ok(fresh.some(({ match }) => match === 'text'));
  assert.deepEqual(await results(page), fresh);
});

test('nothing asked: idle and a plain sentence, also for blanks', async (t) => {
  for (const path of ['/search/', '/search/?q=', '/search/?q=%20%20']) {
    const page = await site.open(t, path);
    assert.equal(await settledState(page), 'idle');
    assert.match(await page.locator('[data-search-state]').innerText(), /Type or paste/);
  }
});

test('a paste of 100 kB is read, and what is cut is said', async (t) => {
  const page = await site.open(t, '/search/');
  const search = async (query: string): Promise<string> => {
    // Chromium takes seconds to type so many lines; how they got there is not the matter here.
    await page.getByRole('textbox').evaluate((field, text) => void ((field as HTMLTextAreaElement).value = text), query);
    await page.getByRole('textbox').focus();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(50);
    return await settledState(page);
  };
  assert.equal(await search('z'.repeat(102_400)), 'nothing');
  assert.equal(await search('z'.repeat(110_000)), 'nothing');
  assert.match(await page.locator('[data-search-state]').innerText(), /Only the first 102,400 characters were read/);
  assert.equal(await search(`${'and so on\n'.repeat(9_000)} failed with 0x80070005`), 'answered');
  assert.equal((await results(page))[0]?.symbol, 'E_ACCESSDENIED');
  assert.match(await page.locator('[data-result] .place').first().innerText(), /^Line 9001: /);
  // So long a text is nobody's business but the reader's: no address holds it, and the history brings it back.
  assert.equal(new URL(page.url()).search, '');
  await page.reload();
  assert.equal(await settledState(page), 'answered');
  assert.ok((await page.getByRole('textbox').inputValue()).length > 90_000);
});

test('markup in a query is text', async (t) => {
  for (const query of ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '<b>13002</b>', '\u0000\ud800', '{{7*7}}', '%', '../../etc', 'javascript:alert(1)']) {
    const page = await site.open(t, searchAddress(query.replace(/\ud800/, '\ufffd')));
    const state = await settledState(page);
    assert.ok(['nothing', 'answered'].includes(state), `${query}: ${state}`);
    assert.equal(await page.locator('[data-search-state] :is(img, script, b)').count(), 0);
    assert.deepEqual((await results(page)).filter(({ match, code }) => match !== 'text' && code !== '0x000032CA'), [], query);
  }
});

test('the address names the query, and the back button brings it back', async (t) => {
  const page = await site.open(t, '/search/');
  for (const query of ['13002', 'E_FAIL']) {
    await page.getByRole('textbox').fill(query);
    await page.keyboard.press('Enter');
    await page.locator(`[data-search-state="answered"]`).waitFor();
  }
  assert.equal(new URL(page.url()).search, '?q=E_FAIL');
  await page.goBack();
  await page.locator('[data-symbol="ERROR_IPSEC_QM_POLICY_IN_USE"]').first().waitFor();
  assert.equal(await page.getByRole('textbox').inputValue(), '13002');
  await page.goBack();
  assert.equal(await settledState(page), 'idle');
});

test('lines of a paste stay apart', async (t) => {
  const page = await site.open(t, '/search/', { context: { permissions: ['clipboard-read', 'clipboard-write'] } });
  await page.evaluate(() => navigator.clipboard.writeText('Setup failed\r\nerror 0x80070005\n'));
  await page.getByRole('textbox').focus();
  await page.keyboard.press('Control+V');
  assert.equal(await page.getByRole('textbox').inputValue(), 'Setup failed\nerror 0x80070005\n');
  await page.keyboard.press('Enter');
  assert.equal((await resultsOnceSettled(page))[0]?.symbol, 'E_ACCESSDENIED');
});

async function resultsOnceSettled(page: Page): Promise<Result[]> {
  await page.locator('[data-search-state="answered"]').waitFor();
  return await results(page);
}

test('several codes of a paste are listed in the order in which they stand there, each with its place', async (t) => {
  const page = await site.open(t, '/search/');
  await page.getByRole('textbox').fill('CloseHandle: 0xC0000008\nconnect failed with 10061, then E_ABORT\n(Exception from HRESULT: 0x80004005)\nfinally Win32 error 5');
  await page.keyboard.press('Enter');
  const found = await resultsOnceSettled(page);
  assert.deepEqual(found.map(({ symbol }) => symbol), ['STATUS_INVALID_HANDLE', 'WSAECONNREFUSED', 'E_ABORT', 'ERROR_ACCESS_DENIED', 'E_FAIL']);
  const marks = await page.locator('[data-result] .place mark').allInnerTexts();
  assert.deepEqual(marks, ['0xC0000008', '10061', 'E_ABORT', '5', '0x80004005']);
  assert.match(await page.locator('[data-result] .place').nth(1).innerText(), /^Line 2: connect failed with 10061, then E_ABORT/);
});

test('a message beats the number that only says that something failed, and the page says which', async (t) => {
  const page = await site.open(t, searchAddress('System.ComponentModel.Win32Exception (0x80004005): The service cannot be started, either because it is disabled or because it has no enabled devices associated with it'));
  const found = await resultsOnceSettled(page);
  assert.deepEqual(found.map(({ code }) => code), ['0x00000422', '0x80070422', '0x80004005']);
  assert.match(await page.locator('[data-result]').nth(0).innerText(), /holds the message that Windows prints/);
  assert.match(await page.locator('[data-result]').nth(2).innerText(), /says only that something failed/);
});

test('what only looks like an error is said to be that, with a page that says so', async (t) => {
  for (const [query, said] of [['*** STOP: 0x0000007E', /bug check/], ['HTTP/1.1 503 Service Unavailable', /HTTP status/], ['net::ERR_CONNECTION_REFUSED', /Chromium/], ['ENOENT', /errno/], ['0x8A150006', /winget/], ['E0434352', /\.NET runtime/]] as const) {
    const page = await site.open(t, searchAddress(query));
    assert.equal(await settledState(page), 'nothing', query);
    assert.deepEqual(await results(page), [], query);
    assert.match(await page.locator('.note').innerText(), said, query);
    assert.ok(await page.locator('.note a[href^="https://"]').count(), query);
  }
});

test('where names answer in part, the texts of pages are offered', async (t) => {
  const page = await site.open(t, searchAddress('certificate'));
  assert.equal(await settledState(page), 'answered');
  assert.ok((await results(page)).every(({ match }) => match === 'symbol'));
  await page.getByRole('button', { name: 'Search the text of pages too' }).click();
  await page.locator('[data-match="text"]').first().waitFor();
});

test('what might have been a name costs no text of pages that nobody asked for', async (t) => {
  const page = await site.open(t, searchAddress('fluent-bit quoted path'));
  assert.equal(await settledState(page), 'nothing');
  await page.getByRole('button', { name: 'Search the text of pages too' }).click();
  await page.locator('[data-result][data-code="0x0000042B"]').waitFor();
});

test('one exact answer is gone to where the address asks for it, and the search page stays out of the history', async (t) => {
  const page = await site.open(t, '/win32/5/');
  await page.goto(`${site.address(searchAddress('13002'))}&go=1`);
  await page.waitForURL(site.address('/win32/13002/'));
  await page.goBack();
  assert.equal(page.url(), site.address('/win32/5/'));
  await page.goto(`${site.address(searchAddress('sharing violation'))}&go=1`);
  assert.equal(await settledState(page), 'answered');
});

test('the start page takes ?code= and ?q= too', async (t) => {
  for (const parameters of ['?code=13002', '?q=0x800732CA']) {
    const page = await site.open(t, `/${parameters}`);
    await page.waitForURL(site.address('/win32/13002/'));
  }
});

test('back from a page, the query and the place on the page are there again', async (t) => {
  const page = await site.open(t, searchAddress('ERROR_IPSEC'), { viewport: 'phone' });
  assert.equal(await settledState(page), 'answered');
  // The first answer's card comes after the answers and moves what is below it.
  await page.locator('[data-result] .meaning').first().waitFor();
  await page.locator('[data-result] a').nth(12).scrollIntoViewIfNeeded();
  // Where the page stands at the click is what counts: a browser moves it by itself when cards above grow.
  await page.evaluate(() => addEventListener('click', () => sessionStorage.setItem('place', `${scrollY}`), { capture: true }));
  await page.locator('[data-result] a').nth(12).click();
  await page.waitForURL(/\/win32\/\d+\/$/);
  const before = await page.evaluate(() => Number(sessionStorage.getItem('place')));
  assert.ok(before > 200);
  await page.goBack();
  await page.locator('[data-result]').nth(12).waitFor();
  assert.equal(await page.getByRole('textbox').inputValue(), 'ERROR_IPSEC');
  // Nothing that comes later may move the answers: the choice about the keys comes last.
  await page.locator('slash-choice:not([hidden])').waitFor({ state: 'attached' });
  await page.waitForFunction((before) => Math.abs(scrollY - before) < 20, before);
});

test('a query that is longer than the field is wide is seen whole', async (t) => {
  const page = await site.open(t, searchAddress('my fingerprint reader does not handle iris or voice features'), { viewport: 'phone' });
  await settledState(page);
  const hidden = await page.getByRole('textbox').evaluate((field) => field.scrollHeight - field.clientHeight);
  assert.ok(hidden <= 0, `${hidden} px are hidden`);
});

test('without script the page says what to do', async (t) => {
  const page = await site.open(t, searchAddress('13002'), { javaScript: false });
  const panel = page.locator('[data-search-state]');
  assert.match(await panel.innerText(), /Searching needs JavaScript/);
  assert.ok((await panel.locator('a').count()) >= 4);
});
