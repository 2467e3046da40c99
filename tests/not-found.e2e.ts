import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useSite } from './site.ts';

const site = useSite();
/** Every page of this file is answered with status 404, of which the browser tells. */
const EXPECTED = [/Failed to load resource/];

const arrivals: [path: string, page: string][] = [
  ['/13002', '/win32/13002/'],
  ['/13002/', '/win32/13002/'],
  ['/0x800732ca', '/win32/13002/'],
  ['/-2147011894', '/win32/13002/'],
  ['/ERROR_IPSEC_QM_POLICY_IN_USE', '/win32/13002/'],
  ['/error_ipsec_qm_policy_in_use/', '/win32/13002/'],
  ['/win32/0x32ca', '/win32/13002/'],
  ['/WIN32/13002', '/win32/13002/'],
  ['/hresult/0x800732CA/', '/win32/13002/'],
  ['/hresult/0x80070005/index.html/', '/hresult/0x80070005/'],
  ['/hresult/80070005', '/hresult/0x80070005/'],
  ['/0xc0000005.html', '/ntstatus/0xC0000005/'],
  ['/ntstatus/1', '/ntstatus/0x00000001/'],
  ['/5', '/win32/5/'],
  ['/E_FAIL', '/hresult/0x80004005/'],
  ['/nowhere?code=13002', '/win32/13002/'],
];
for (const [path, target] of arrivals) {
  test(`${path} arrives at ${target}`, async (t) => {
    const page = await site.open(t, path, { expected: EXPECTED });
    await page.waitForURL(site.address(target));
    assert.notEqual(await page.locator('h1').innerText(), 'There is no page at this address');
  });
}

const stays: [path: string, field: string, said: RegExp][] = [
  ['/0x8A150006', '0x8A150006', /No Windows SDK header defines it/],
  ['/win32/13099/', '13099', /No Windows SDK header defines it/],
  ['/ERROR_IPSEC_SA_IN_USE', 'ERROR_IPSEC_SA_IN_USE', /No SDK header defines this name/],
  ['/qm_policy', 'qm_policy', /ERROR_IPSEC_QM_POLICY_IN_USE/],
  ['/about/us', 'us', /./],
  ['/%3Cimg%20src=x%3E', '<img src=x>', /<img src=x>/],
];
for (const [path, field, said] of stays) {
  test(`${path} stays, says what was read and fills the search field`, async (t) => {
    const page = await site.open(t, path, { expected: EXPECTED });
    await page.locator('[data-not-found] q').waitFor();
    assert.equal(await page.locator('input[name="q"]').inputValue(), field);
    assert.match(await page.locator('[data-not-found]').innerText(), said);
    assert.equal(new URL(page.url()).pathname, new URL(site.address(path)).pathname);
  });
}

test('an address can never lead to another site', async (t) => {
  for (const path of ['//example.com/13002', '/%2F%2Fexample.com%2F13002', '/https:%2F%2Fexample.com/13002']) {
    const page = await site.open(t, path, { expected: EXPECTED });
    await page.waitForLoadState('networkidle');
    assert.equal(new URL(page.url()).origin, new URL(site.address('/')).origin);
  }
});
