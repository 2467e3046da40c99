import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQuery } from '#domain/read-query.ts';
import { resolveNames } from '#domain/resolve-names.ts';
import { NOTHING, RANK, type Answer } from '#domain/resolve.ts';
import { indexNames } from '#domain/symbol-search.ts';
import { resolveSlips } from '#domain/symbol-slips.ts';

const index = indexNames([
  { symbol: 'ERROR_IPSEC_MM_POLICY_NOT_FOUND', space: 'win32', code: 13004 },
  { symbol: 'ERROR_IPSEC_QM_POLICY_IN_USE', space: 'win32', code: 13002 },
  { symbol: 'ERROR_SHARING_VIOLATION', space: 'win32', code: 32 },
  { symbol: 'STATUS_SHARING_VIOLATION', space: 'ntstatus', code: 0xc0000043 },
]);
const falseNames = [{ name: 'ERROR_IPSEC_SA_IN_USE', truth: 'No SDK header defines this name.' }];
const resolve = (query: string): ReturnType<typeof resolveNames> => resolveNames(readQuery(query).names, index, falseNames);

test('a name leads to its value, a part of a name comes after possible numbers', () => {
  const [exact] = resolve('ERROR_IPSEC_QM_POLICY_IN_USE').answers;
  assert.deepEqual(exact, { space: 'win32', code: 13002, symbol: 'ERROR_IPSEC_QM_POLICY_IN_USE', nameIndex: 0, match: 'symbol', reason: 'this very name', rank: RANK.whole, exact: true, place: { start: 0, end: 28 } });
  const [part] = resolve('qm policy').answers;
  assert.deepEqual([part?.code, part?.exact, (part?.rank ?? 0) > RANK.possible], [13002, false, true]);
});

test('names that differ only in their prefix tie', () => {
  assert.deepEqual(resolve('sharing violation').answers.map(({ symbol, rank }) => [symbol, rank]), [
    ['ERROR_SHARING_VIOLATION', RANK.withoutPrefix],
    ['STATUS_SHARING_VIOLATION', RANK.withoutPrefix],
  ]);
});

test('a false name gets the truth and no answer, in any spelling', () => {
  for (const query of ['ERROR_IPSEC_SA_IN_USE', 'error ipsec sa in use', 'Failed: ERROR_IPSEC_SA_IN_USE!']) {
    assert.deepEqual(resolve(query), { ...NOTHING, notes: [{ about: 'ERROR_IPSEC_SA_IN_USE', sentences: ['No SDK header defines this name.'], falseName: 'ERROR_IPSEC_SA_IN_USE', source: null }] });
  }
});

test('an unknown name is said to be none; unknown words say nothing', () => {
  assert.deepEqual(resolve('ERROR_NO_SUCH_THING').answers, []);
  assert.equal(resolve('ERROR_NO_SUCH_THING').notes[0]?.about, 'ERROR_NO_SUCH_THING');
  assert.deepEqual(resolve('semaphore timeout'), NOTHING);
});

test('names inside a line count only as wholes', () => {
  assert.deepEqual(resolve('it said: SHARING_VIOLATION (again)').answers, []);
  assert.equal(resolve('it said: ERROR_SHARING_VIOLATION (again)').answers[0]?.code, 32);
});

test('a name with a slip or two is found, below everything else', () => {
  const slips = (query: string): readonly Answer[] => resolveSlips(readQuery(query).names, index).answers;
  const [slip] = slips('ERROR_SHARNG_VIOLATION');
  assert.deepEqual([slip?.symbol, slip?.exact, slip?.reason], ['ERROR_SHARING_VIOLATION', false, 'a name that is spelt almost so']);
  assert.deepEqual(slips('SHARING_VIOALTION').map(({ symbol }) => symbol), ['ERROR_SHARING_VIOLATION', 'STATUS_SHARING_VIOLATION']);
  for (const query of ['it said ERROR_SHARNG_VIOLATION', 'SHARIG_VILATON', 'E_FIAL', '13002']) assert.deepEqual(slips(query), [], query);
});
