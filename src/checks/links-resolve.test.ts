import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linksResolve } from '#checks/links-resolve.ts';
import { SAMPLE_CORRECTION, SAMPLE_CORRECTION_FILE, SAMPLE_FAMILIES, spoiledContent } from '#checks/sample-content.ts';

const around = { ...SAMPLE_FAMILIES, [SAMPLE_CORRECTION_FILE]: SAMPLE_CORRECTION };
const finds = (url: string): string[] => linksResolve(spoiledContent('Do not retry in a loop.', `See [it](${url}).`, around)).map(({ line, column, fix }) => `${line}:${column} ${fix}`);

const right = [
  '/win32/13004/', '/hresult/0x80004005/', '/win32/13002/#faq', '#resolution', '/families/ipsec/', '/families/ipsec/#where-it-logs', '/corrections/#ERROR_IPSEC_SA_IN_USE', '/', '/search/?q=13002',
  'https://learn.microsoft.com/en-us/windows/win32/', 'https://learn.microsoft.com/de-de/windows/', 'https://github.com/microsoft/windows-rs',
];
for (const url of right) test(url, () => assert.deepEqual(finds(url), []));

const wrong: [url: string, fix: string][] = [
  ['/win32/13002', 'Write /win32/13002/.'],
  ['/win32/13099/', 'Did you mean'],
  ['/families/ipsecs/', 'Did you mean /families/ipsec/?'],
  ['/families/ipsec/#where-it-log', 'Did you mean where-it-logs?'],
  ['#nowhere', 'Take one of them, or link the page alone.'],
  ['/win32/13004/#faq', 'Take one of them, or link the page alone.'],
  ['13004', 'Write the whole path'],
  ['../guides/', 'Write the whole path'],
  ['http://example.org/', 'Write https://example.org/, if the page answers there.'],
  ['javascript:alert(1)', 'Link a page, or write the address as text.'],
  ['https://learn.microsoft.com/windows/win32/', 'Write https://learn.microsoft.com/en-us/windows/win32/;'],
  ['https://docs.microsoft.com/en-us/windows/', 'Open it in a browser'],
];
for (const [url, fix] of wrong) {
  test(url, () => {
    const [fault, ...others] = finds(url);
    assert.equal(others.length, 0);
    assert.ok(fault?.startsWith(`37:5 ${fix}`), fault);
  });
}

test('links in answers, and sources', () => {
  const answer = linksResolve(spoiledContent('List the rules with', 'See [this](/nowhere/). List the rules with'));
  assert.deepEqual(answer.map(({ line, column, found }) => [line, column, found]), [[17, 18, '/nowhere/']]);
  const source = linksResolve(spoiledContent('https://learn.microsoft.com/en-us/', 'https://learn.microsoft.com/'));
  assert.deepEqual(source.map(({ line, column }) => [line, column]), [[20, 10]]);
});

test('a source twice', () => {
  const url = 'https://learn.microsoft.com/en-us/windows/win32/debug/system-error-codes--12000-15999-';
  const faults = linksResolve(spoiledContent(`    url: ${url}\n`, `    url: ${url}\n  - title: "Again"\n    url: ${url}/\n`));
  assert.deepEqual(faults.map(({ line, column, found }) => [line, column, found]), [[22, 10, `the source ${url}/ again`]]);
});
