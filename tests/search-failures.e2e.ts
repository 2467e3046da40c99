import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page, Route } from 'playwright-core';
import { results, searchAddress, settledState } from './search-page.ts';
import { useSite } from './site.ts';

const site = useSite();
/** What the browser and Pagefind say in the console about files that this test takes away. */
const EXPECTED = [/Failed to load resource/, /pagefind/i];

const DAMAGES: [what: string, damage: (route: Route) => Promise<void>][] = [
  ['is missing', (route) => route.fulfill({ status: 404, body: 'Not found' })],
  ['is an error of the server', (route) => route.fulfill({ status: 500, body: '' })],
  ['is an HTML page', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' })],
  ['is cut off', async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  }],
  ['is empty', (route) => route.fulfill({ status: 200, body: '' })],
  ['does not come', (route) => route.abort()],
];

const breaking = (pattern: string, damage: (route: Route) => Promise<void>) => async (page: Page) => {
  await page.route(pattern, damage);
};

for (const [what, damage] of DAMAGES) {
  test(`a table of numbers that ${what} is a failure, and trying again helps`, async (t) => {
    const page = await site.open(t, searchAddress('13002'), { expected: EXPECTED, prepare: breaking('**/lookup/values.txt*', damage) });
    assert.equal(await settledState(page), 'failed');
    assert.match(await page.locator('[data-search-state]').innerText(), /The look-up failed[\s\S]*Try again[\s\S]*browse/);
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('[data-search-state="answered"]').waitFor();
    assert.equal((await results(page))[0]?.symbol, 'ERROR_IPSEC_QM_POLICY_IN_USE');
  });

  test(`a table of names that ${what} is a failure for names, and none for numbers`, async (t) => {
    const prepare = breaking('**/lookup/symbols.txt*', damage);
    const page = await site.open(t, searchAddress('E_FAIL'), { expected: EXPECTED, prepare });
    assert.equal(await settledState(page), 'failed');
    const numbers = await site.open(t, searchAddress('13002'), { expected: EXPECTED, prepare });
    assert.equal(await settledState(numbers), 'answered');
  });

  test(`a card that ${what} takes no answer away`, async (t) => {
    const page = await site.open(t, searchAddress('13002'), { expected: EXPECTED, prepare: breaking('**/lookup/cards/*', damage) });
    assert.equal(await settledState(page), 'answered');
    assert.deepEqual((await results(page)).map(({ space, code, symbol }) => [space, code, symbol]), [['win32', '0x000032CA', '']]);
    assert.match(await page.locator('[data-search-state]').innerText(), /Some details of the answers could not be loaded/);
  });

  for (const file of ['pagefind.js*', 'pagefind-entry.json*', '*.pf_meta*', 'wasm.*', 'index/*']) {
    test(`a text index whose ${file} ${what} is a failure, never "nothing found"`, async (t) => {
      const page = await site.open(t, searchAddress('transport filter'), { expected: [...EXPECTED, /./], prepare: breaking(`**/pagefind/${file}`, damage) });
      // Names answer all the same.
      assert.equal(await settledState(page), 'answered');
      assert.match(await page.locator('[data-search-state]').innerText(), /text of the pages could not be searched/);
    });
  }
}

test('words for which only a damaged text index could know an answer have failed', async (t) => {
  for (const file of ['index/*', 'pagefind.js*']) {
    const page = await site.open(t, searchAddress('The traffic of a peculiar peer'), { expected: [...EXPECTED, /./], prepare: breaking(`**/pagefind/${file}`, (route) => route.fulfill({ status: 404, body: '' })) });
    assert.equal(await settledState(page), 'failed');
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('[data-search-state="failed"]').waitFor({ state: 'detached' });
    assert.notEqual(await settledState(page), 'failed');
  }
});

test('without any text index numbers and names are answered as ever', async (t) => {
  const prepare = breaking('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
  for (const [query, symbol] of [['13002', 'ERROR_IPSEC_QM_POLICY_IN_USE'], ['E_FAIL', 'E_FAIL'], ['qm policy in use', 'ERROR_IPSEC_QM_POLICY_IN_USE']] as const) {
    const page = await site.open(t, searchAddress(query), { expected: EXPECTED, prepare });
    assert.equal(await settledState(page), 'answered', query);
    assert.equal((await results(page))[0]?.symbol, symbol);
  }
});

test('tables of another build than the cards are loaded again', async (t) => {
  let asked = 0;
  const page = await site.open(t, searchAddress('13002'), {
    prepare: async (page) => {
      await page.route('**/lookup/values.txt*', async (route) => {
        asked += 1;
        const response = await route.fetch();
        const text = await response.text();
        // The first time, what an old cache would give: the table of a build that is gone.
        await route.fulfill({ response, body: asked === 1 ? text.replace(/^(\S+ values) \S+/, '$1 00000000') : text });
      });
    },
  });
  assert.equal(await settledState(page), 'answered');
  assert.equal((await results(page))[0]?.symbol, 'ERROR_IPSEC_QM_POLICY_IN_USE');
  assert.equal(asked, 2);
});
