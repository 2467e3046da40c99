import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page, Route } from 'playwright-core';
import { results, searchAddress, settledState } from './search-page.ts';
import { useSite } from './site.ts';

const site = useSite();
/** What the browser and Pagefind say in the console about files that this test takes away. */
const EXPECTED = [/Failed to load resource/, /pagefind/i];

/** The server takes the request and says nothing. */
const NEVER = async (): Promise<void> => undefined;

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
  // The page waits ten seconds for a server; here one: shorter, and a busy machine would be late with what is whole.
  ['comes too late', NEVER],
];

/** Lets the page's limits for slow servers pass ten times as fast. */
const SHORT_LIMITS = 10;
async function shortenLimits(page: Page): Promise<void> {
  await page.addInitScript((factor) => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = (milliseconds) => timeout(milliseconds / factor);
  }, SHORT_LIMITS);
}

/** Words that no table answers, only the texts of pages. */
const ONLY_IN_TEXTS = 'the path of fluent-bit was quoted';

const breaking = (pattern: string, damage: (route: Route) => Promise<void>) => async (page: Page) => {
  if (damage === NEVER) await shortenLimits(page);
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

  test(`a file of messages that ${what} is told where words are looked up`, async (t) => {
    const page = await site.open(t, searchAddress('The traffic of a peculiar peer'), { expected: EXPECTED, prepare: breaking('**/lookup/messages/*', damage) });
    await settledState(page);
    assert.match(await page.locator('[data-search-state]').innerText(), /list of messages could not be loaded/);
  });

  test(`a file of words that ${what} is a failure, never "nothing found"`, async (t) => {
    const page = await site.open(t, searchAddress('hatch through which cartridges enter the library'), { expected: [...EXPECTED, /./], prepare: breaking('**/lookup/words/*', damage) });
    assert.equal(await settledState(page), 'failed');
    assert.match(await page.locator('[data-search-state]').innerText(), /text of the pages could not be searched[\s\S]*Try again[\s\S]*browse/);
  });

  test(`explanations that ${what} take nothing away from "not defined"`, async (t) => {
    const page = await site.open(t, searchAddress('0x8024AAAA'), { expected: EXPECTED, prepare: breaking('**/lookup/explanations.txt*', damage) });
    assert.equal(await settledState(page), 'nothing');
    assert.match(await page.locator('[data-search-state]').innerText(), /No Windows SDK header defines it/);
  });

  for (const file of ['pagefind.js*', 'pagefind-entry.json*', '*.pf_meta*', 'wasm.*', 'index/*', 'fragment/*']) {
    test(`a text index whose ${file} ${what} is a failure, never "nothing found"`, async (t) => {
      const page = await site.open(t, searchAddress(ONLY_IN_TEXTS), { expected: [...EXPECTED, /./], prepare: breaking(`**/pagefind/${file}`, damage) });
      assert.equal(await settledState(page), 'failed');
      assert.match(await page.locator('[data-search-state]').innerText(), /text of the pages could not be searched[\s\S]*Try again[\s\S]*browse/);
    });
  }
}

test('words for which only a damaged text index could know an answer have failed', async (t) => {
  for (const file of ['index/*', 'pagefind.js*']) {
    const page = await site.open(t, searchAddress('the xylophone of a zeppelin'), { expected: [...EXPECTED, /./], prepare: breaking(`**/pagefind/${file}`, (route) => route.fulfill({ status: 404, body: '' })) });
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

/** Gives the first file that is asked for as an old cache would: with the version of a build that is gone. Counts what was asked for. */
function staleFirst(pattern: string): { prepare: (page: Page) => Promise<void>; asked: () => number } {
  let asked = 0;
  const prepare = async (page: Page): Promise<void> => {
    await page.route(pattern, async (route) => {
      asked += 1;
      // Told before the others are asked for: files of words are asked for together.
      const isFirst = asked === 1;
      const response = await route.fetch();
      const text = await response.text();
      await route.fulfill({ response, body: isFirst ? text.replace(/^(\S+ \S+) \S+/, '$1 00000000') : text });
    });
  };
  return { prepare, asked: () => asked };
}

test('tables of another build than the cards are loaded again', async (t) => {
  const { prepare, asked } = staleFirst('**/lookup/values.txt*');
  const page = await site.open(t, searchAddress('13002'), { prepare });
  assert.equal(await settledState(page), 'answered');
  assert.equal((await results(page))[0]?.symbol, 'ERROR_IPSEC_QM_POLICY_IN_USE');
  assert.equal(asked(), 2);
});

test('words of another build than the values are loaded again', async (t) => {
  const { prepare, asked } = staleFirst('**/lookup/words/*');
  const page = await site.open(t, searchAddress('hatch through which cartridges enter the library'), { prepare });
  assert.equal(await settledState(page), 'answered');
  assert.ok((await results(page)).some(({ code }) => code === '0x000010E9'));
  // Hatch, through, cartridges, enter, library: five files, each asked for twice.
  assert.equal(asked(), 10);
});

test('offline is told apart from a broken site, and coming back helps', async (t) => {
  const page = await site.open(t, '/search/', { expected: EXPECTED });
  await page.context().setOffline(true);
  await page.getByRole('textbox').fill('13002');
  await page.keyboard.press('Enter');
  await page.locator('[data-search-state="failed"]').waitFor();
  assert.match(await page.locator('[data-search-state]').innerText(), /You seem to be offline/);
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('[data-search-state="answered"]').waitFor();
});

test('a browser that lacks what the look-up needs is told so, with the ways that remain', async (t) => {
  const page = await site.open(t, searchAddress('13002'), { prepare: async (page) => void (await page.addInitScript(() => Reflect.deleteProperty(Map, 'groupBy'))) });
  assert.equal(await settledState(page), 'failed');
  const panel = page.locator('[data-search-state]');
  assert.match(await panel.innerText(), /browser may be too old[\s\S]*browse/);
  assert.ok((await panel.locator('a').count()) >= 4);
});

test('a script that does not come is told after a while, without any script', async (t) => {
  const page = await site.open(t, searchAddress('13002'), { expected: EXPECTED, prepare: breaking('**/LookupScript*', (route) => route.abort()) });
  await page.getByRole('heading', { name: 'The look-up did not start' }).waitFor({ state: 'visible', timeout: 10_000 });
});

test('parts of the look-up that do not come take only their own answers away', async (t) => {
  for (const [part, query, state] of [['name-part', '13002', 'answered'], ['name-part', 'E_FAIL', 'failed'], ['message-search', '0x80070005', 'answered'], ['explain', '0x8024AAAA', 'nothing'], ['text-search', 'why was my quick mode policy refused', 'failed']] as const) {
    const page = await site.open(t, searchAddress(query), { expected: [...EXPECTED, /./], prepare: breaking(`**/_astro/${part}*`, (route) => route.abort()) });
    assert.equal(await settledState(page), state, `${part}: ${query}`);
  }
});
