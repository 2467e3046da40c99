import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { hex8, shortHex, toSigned, type ErrorCode } from '#domain/error-code.ts';
import { valueSets } from '#domain/lookup-values.ts';
import { NUMBERING_SPACES, type NumberingSpace } from '#domain/numbering-space.ts';
import { readQuery } from '#domain/read-query.ts';
import { resolveCodes } from '#domain/resolve-codes.ts';
import { resolveNames } from '#domain/resolve-names.ts';
import type { Answer } from '#domain/resolve.ts';
import { indexNames } from '#domain/symbol-search.ts';
import { hresultFromWin32 } from '#domain/win32-error.ts';
import { readRegister } from '#catalog/read-register.ts';

/* What look-up promises, put to every name and every value of the real register. */

const register = readRegister(join(import.meta.dirname, '../..'));
const rows = NUMBERING_SPACES.flatMap((space) => register.names[space].rows.map(({ symbol, value }) => ({ symbol, space, code: value })));
const names = indexNames(rows);
const values = valueSets({
  win32: register.names.win32.rows.map(({ value }) => value),
  hresult: register.names.hresult.rows.map(({ value }) => value),
  ntstatus: register.names.ntstatus.rows.map(({ value }) => value),
});
const distinct = [...new Map(rows.map(({ space, code }) => [`${space} ${code}`, { space, code }])).values()];

function byCode(query: string): readonly Answer[] {
  return resolveCodes(readQuery(query).codes, values).answers;
}

/** Spellings of one number; each must be read as that number before anything else. */
function spellings(code: ErrorCode): string[] {
  const hex = code.toString(16);
  return [
    String(code).length === 8 ? `error ${code}` : String(code),
    shortHex(code),
    `0X${hex}`,
    hex8(code),
    `${hex8(code)}L`,
    `${hex}h`.replace(/^(?=[a-f])/, '0'),
    `&H${hex}`,
    `"${hex8(code)}".`,
    `(${shortHex(code)})`,
    `0x00000000${hex8(code).slice(2)}`,
    `The call failed with error ${code}: nothing more is known.`,
    `failed (${hex8(code)}) twice`,
    ...(toSigned(code) < 0 ? [String(toSigned(code)), `\u2212${-toSigned(code)}`, toSigned(code).toLocaleString('en'), `0xFFFFFFFF${hex}`, `code ${toSigned(code)}`, hex] : []),
  ];
}

test('every value answers each spelling of its number first, or right behind the same number in a space that people mean more often', () => {
  const wrong: string[] = [];
  for (const { space, code } of distinct) {
    for (const query of spellings(code)) {
      const answers = byCode(query);
      const same = answers.filter((answer) => answer.code === code);
      if (answers[0]?.code !== code || !same.some((answer) => answer.space === space)) wrong.push(`${query} for ${space} ${hex8(code)}`);
    }
  }
  assert.deepEqual(wrong.slice(0, 20), []);
});

test('every 16-bit Win32 error answers its HRESULT forms, first unless the HRESULT has a name of its own', () => {
  const wrong: string[] = [];
  for (const { space, code } of distinct) {
    const hresult = space === 'win32' ? hresultFromWin32(code) : null;
    if (hresult === null) continue;
    const named = values.has('hresult', hresult);
    for (const query of [hex8(hresult), String(hresult), String(toSigned(hresult)), hresult.toString(16), `HRESULT: ${hex8(hresult)}`]) {
      const answers = byCode(query);
      const answer = answers[named ? 1 : 0];
      if (answer?.space !== 'win32' || answer.code !== code || !answer.reason.endsWith('0x8007 wraps a Win32 error')) wrong.push(query);
      if (named && (answers[0]?.space !== 'hresult' || answers[0].code !== hresult)) wrong.push(query);
    }
  }
  assert.deepEqual(wrong.slice(0, 20), []);
});

test('every name answers its exact spelling first, and in other letters or with blanks too', () => {
  const wrong: string[] = [];
  const first = (query: string): Answer | undefined => resolveNames(readQuery(query).names, names, []).answers[0];
  // Looking through all names takes a millisecond: the exact spelling of all of them, other spellings of every tenth.
  for (const [index, { symbol, space, code }] of rows.entries()) {
    const queries = index % 10 === 0 ? [symbol, symbol.toLowerCase(), symbol.replaceAll('_', ' '), `It failed with ${symbol} (again).`] : [symbol];
    for (const query of queries) {
      const answer = first(query);
      if (answer?.space !== space || answer.code !== code || answer.symbol !== symbol) wrong.push(query);
    }
  }
  assert.deepEqual(wrong.slice(0, 20), []);
});

test('numbers between the defined ones are never answered by a neighbour', () => {
  const defined = new Set(distinct.map(({ code }) => code));
  for (const { code } of distinct) {
    for (const neighbour of [code - 1, code + 1]) {
      if (neighbour < 0 || neighbour > 0xffffffff || defined.has(neighbour)) continue;
      const query = hex8(neighbour);
      // What it wraps may well exist; the number itself must not be answered.
      assert.ok(byCode(query).every((answer) => / wraps | no facility/.test(answer.reason)), query);
    }
  }
});

const issue: [query: string, space: NumberingSpace, symbol: string][] = [
  ['13002', 'win32', 'ERROR_IPSEC_QM_POLICY_IN_USE'],
  ['0x32CA', 'win32', 'ERROR_IPSEC_QM_POLICY_IN_USE'],
  ['32ca', 'win32', 'ERROR_IPSEC_QM_POLICY_IN_USE'],
  ['0x800732CA', 'win32', 'ERROR_IPSEC_QM_POLICY_IN_USE'],
  ['-2147011894', 'win32', 'ERROR_IPSEC_QM_POLICY_IN_USE'],
  ['2147955402', 'win32', 'ERROR_IPSEC_QM_POLICY_IN_USE'],
  ['ERROR_IPSEC_QM_POLICY_IN_USE', 'win32', 'ERROR_IPSEC_QM_POLICY_IN_USE'],
  ['ipsec qm policy in use', 'win32', 'ERROR_IPSEC_QM_POLICY_IN_USE'],
  ['QM_POLICY_IN_USE', 'win32', 'ERROR_IPSEC_QM_POLICY_IN_USE'],
  ['qm policy in use', 'win32', 'ERROR_IPSEC_QM_POLICY_IN_USE'],
  ['10060', 'win32', 'WSAETIMEDOUT'],
  ['5', 'win32', 'ERROR_ACCESS_DENIED'],
  ['0xC0000005', 'ntstatus', 'STATUS_ACCESS_VIOLATION'],
  ['0x80070005', 'hresult', 'E_ACCESSDENIED'],
  ['E_FAIL', 'hresult', 'E_FAIL'],
];
for (const [query, space, symbol] of issue) {
  test(`"${query}" gives ${symbol} first`, () => {
    const reading = readQuery(query);
    const [answer] = [...resolveCodes(reading.codes, values).answers, ...resolveNames(reading.names, names, []).answers];
    const row = rows.find((row) => row.space === answer?.space && row.code === answer?.code);
    assert.deepEqual([answer?.space, row?.symbol], [space, symbol]);
  });
}
