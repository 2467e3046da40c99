import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_QUERY_LENGTH, readQuery } from '#domain/read-query.ts';

const codes: [query: string, ...codes: [code: number, certain: boolean][]][] = [
  ['13002', [13002, true], [0x13002, false]],
  ['32ca', [0x32ca, true]],
  ['80070005', [0x80070005, true], [80070005, false]],
  ['"0x800732CA".', [0x800732ca, true]],
  ['bad', [0xbad, false]],
  ['os error 10060', [10060, true], [0x10060, false]],
  ['error 4390 (0x1126)', [4390, true], [0x4390, false], [0x1126, true]],
  ['semaphore timeout'],
];
for (const [query, ...expected] of codes) {
  test(`codes in "${query}"`, () => assert.deepEqual(readQuery(query).codes.map(({ code, certain }) => [code, certain]), expected));
}

const names: [query: string, names: [text: string, whole: boolean][], words: string | null][] = [
  ['ERROR_IPSEC_QM_POLICY_IN_USE', [['ERROR_IPSEC_QM_POLICY_IN_USE', true]], null],
  ['ipsec qm policy in use', [['ipsec qm policy in use', true]], 'ipsec qm policy in use'],
  ['Element not found.', [['Element not found', true]], 'Element not found'],
  ['13002', [], null],
  ['semaphore', [['semaphore', true]], 'semaphore'],
  ['connect() gave WSAETIMEDOUT, not E_FAIL', [['WSAETIMEDOUT', false], ['E_FAIL', false]], 'connect gave WSAETIMEDOUT not E FAIL'],
  ['CRYPT_E_NO_REVOCATION_CHECK (0x80092012)', [['CRYPT_E_NO_REVOCATION_CHECK', false]], null],
  ['The filename or extension is too long', [], 'The filename or extension is too long'],
  ['bad', [['bad', true]], 'bad'],
  ['os error 10060', [], null],
  ['BG E HTTP ERROR 206', [['BG E HTTP ERROR 206', true]], null],
  ['<img src=x onerror=alert(1)>', [], 'img src x onerror alert 1'],
  ['???', [], null],
  ['', [], null],
];
for (const [query, expected, words] of names) {
  test(`names and words in "${query}"`, () => {
    const reading = readQuery(query);
    assert.deepEqual(reading.names.map(({ text, whole }) => [text, whole]), expected);
    assert.equal(reading.words, words);
  });
}

test('numbers of more than 32 bits are said to be too wide', () => {
  for (const query of ['0x123456789', '4294967296', '99999999999999999999999']) assert.equal(readQuery(query).tooWide, query);
  assert.equal(readQuery('4294967295').tooWide, null);
});

test('a long query is cut, and says so', () => {
  const reading = readQuery('x'.repeat(MAX_QUERY_LENGTH + 1));
  assert.equal(reading.cut, true);
  assert.deepEqual(reading.codes, []);
});

test('any text is read without an exception, and to its end', () => {
  const pieces = ['0x', '80070005', '-', '\u2212', ',', ' ', '\n', '_', 'E_', 'error ', '(', ')', '%', '\ud800', '\u0000', 'é', '5', 'h', 'L', '&H', '`', '.', '/'];
  // A fixed generator (numerical recipes' LCG), so that a failure can be met again.
  let seed = 13002;
  const random = (limit: number): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) % limit;
  for (let round = 0; round < 3_000; round++) {
    const query = Array.from({ length: random(round % 100 === 0 ? 4_000 : 30) }, () => pieces[random(pieces.length)]).join('');
    assert.doesNotThrow(() => readQuery(query), JSON.stringify(query.slice(0, 200)));
  }
});
