import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { answerCodes, answerQuery, asksMessages, asksNames, besideLookAlike } from '#domain/answer-query.ts';
import { hex8, shortHex, toSigned, type ErrorCode } from '#domain/error-code.ts';
import { lookAlikesInText } from '#domain/lookup-explanations.ts';
import { shardOfKey, shardsForText } from '#domain/lookup-messages.ts';
import { valueSets } from '#domain/lookup-values.ts';
import { NUMBERING_SPACES, type NumberingSpace } from '#domain/numbering-space.ts';
import { readQuery, type QueryReading } from '#domain/read-query.ts';
import { resolveCodes } from '#domain/resolve-codes.ts';
import { resolveMessages } from '#domain/resolve-messages.ts';
import { resolveNames } from '#domain/resolve-names.ts';
import { joinResolutions, type Answer } from '#domain/resolve.ts';
import { indexNames, type NameIndex } from '#domain/symbol-search.ts';
import { resolveSlips } from '#domain/symbol-slips.ts';
import { readValueName } from '#domain/value-name.ts';
import { hresultFromWin32 } from '#domain/win32-error.ts';
import { keyedMessages } from '#catalog/encode-messages.ts';
import { readLookupQueries } from '#catalog/lookup-queries.ts';
import { readRegister } from '#catalog/read-register.ts';
import { sampleCatalog } from '#catalog/sample-catalog.ts';

/* What look-up promises, put to every name and every value of the real register. */

const register = readRegister(join(import.meta.dirname, '../..'));
const rows = NUMBERING_SPACES.flatMap((space) => register.names[space].rows.map(({ symbol, value }) => ({ symbol, space, code: value })));
const names = indexNames(rows);
/** Whole names alone: looking through parts of all names takes a millisecond, too long for 300,000 queries. */
const exactNames: NameIndex = { names: names.names, find: (text) => names.find(text, 'whole') };
const values = valueSets({
  win32: register.names.win32.rows.map(({ value }) => value),
  hresult: register.names.hresult.rows.map(({ value }) => value),
  ntstatus: register.names.ntstatus.rows.map(({ value }) => value),
});
const messages = keyedMessages(register, sampleCatalog());
/** Values that entries are written about although no header names them: the files that are called by their value. */
const unnamed = readdirSync(join(import.meta.dirname, '../../content/errors/hresult')).flatMap((file) => {
  const code = readValueName(file.replace(/\.mdx$/, ''));
  return code === null || rows.some((row) => row.space === 'hresult' && row.code === code) ? [] : [code];
});
const allValues = valueSets(
  { win32: register.names.win32.rows.map(({ value }) => value), hresult: [...register.names.hresult.rows.map(({ value }) => value), ...unnamed], ntstatus: register.names.ntstatus.rows.map(({ value }) => value) },
  { win32: [], hresult: unnamed, ntstatus: [] },
);
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

/** Forms in which a name stands by itself or in a line; each must have the name's value first, or first among equals. */
function nameForms(symbol: string): string[] {
  return [
    symbol,
    symbol.toLowerCase(),
    symbol.toUpperCase(),
    `  ${symbol}  `,
    `"${symbol}"`,
    `\`${symbol}\``,
    `(${symbol})`,
    `<${symbol}>`,
    `${symbol}.`,
    `${symbol}:`,
    `[${symbol}],`,
    symbol.replaceAll('_', ' '),
    symbol.replaceAll('_', '-'),
    `It failed with ${symbol} (again).`,
    `return ${symbol};`,
    `rc == ${symbol}\nnothing else is known`,
  ];
}

test('every name, in fourteen forms and more, has its value first or among the first equals', () => {
  const wrong: string[] = [];
  for (const { symbol, space, code } of rows) {
    for (const query of nameForms(symbol)) {
      const reading = readQuery(query);
      // In lines only names with underscores can be told from words.
      const isLine = /^(?:It failed|return|rc)/.test(query);
      if (isLine && !symbol.includes('_')) continue;
      const found = answerQuery({ codes: answerCodes(reading, values), messages: null, names: resolveNames(reading.names, exactNames, []) }).answers;
      const first = found.filter(({ rank }) => rank === found[0]?.rank);
      if (!first.some((answer) => answer.space === space && answer.code === code)) wrong.push(query);
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

/** The browser's way through the tables, without the browser. */
function answersTo(query: string): readonly Answer[] {
  const reading = readQuery(query);
  const codes = answerCodes(reading, allValues);
  const shards = asksMessages(reading, codes) ? new Set(shardsForText(reading.text)) : null;
  const found = shards === null ? null : resolveMessages(reading.text, messages.filter(({ key }) => shards.has(shardOfKey(key))));
  const known = found === null ? codes : joinResolutions(codes, found);
  const named = asksNames(reading, known) ? resolveNames(reading.names, names, []) : null;
  const { answers } = answerQuery({ codes, messages: found, names: named });
  if (lookAlikesInText(reading.text, register.lookAlikes.rows).length > 0) return besideLookAlike(answers);
  return answers.length === 0 && named !== null ? resolveSlips(reading.names, names).answers : answers;
}

const queries = readLookupQueries(readFileSync(join(import.meta.dirname, '../../tests/lookup-queries.tsv'), 'utf8'));

test('every query of the table has the expected answer first, and those that are no code have none', (t) => {
  assert.ok(queries.length >= 400);
  const wrong = queries.flatMap(({ query, space, code, symbol }) => {
    const [first] = answersTo(query);
    const right = space === 'none' ? first === undefined : first?.space === space && hex8(first.code) === code;
    return right ? [] : [`${JSON.stringify(query)}: ${symbol} ${space} ${code}, found ${first === undefined ? 'nothing' : `${first.space} ${hex8(first.code)} (${first.reason})`}`];
  });
  t.diagnostic(`${queries.length} queries, ${queries.filter(({ space }) => space === 'none').length} of them no code`);
  assert.deepEqual(wrong, []);
});

test('100,000 random and mutated queries: no exception, none slow, no undefined code answered', { timeout: 300_000 }, (t) => {
  const seeds = queries.map(({ query }) => query);
  const pieces = ['0x', '8007', '80070005', '-', '\u2212', ',', '.', ' ', '\n', '_', 'E_', 'ERROR_', 'error ', 'exit code ', '(', ')', '%', '\ud800', '\u0000', 'é', '5', 'h', 'L', '&H', '`', '/', ':', 'http ', 'STOP ', '日本', '\u202e', 'ffffffff', '9'.repeat(40)];
  let seed = 20261127;
  const random = (limit: number): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) % limit;
  const pick = (from: readonly string[]): string => from[random(from.length)] as string;
  let slowest = 0;
  for (let round = 0; round < 100_000; round++) {
    const mutated = pick(seeds).split('');
    for (let change = random(4); change > 0; change--) mutated.splice(random(mutated.length + 1), random(3), ...(random(3) === 0 ? [] : [pick(pieces)]));
    const query = round % 3 === 0 ? Array.from({ length: random(round % 999 === 0 ? 5_000 : 24) }, () => pick(pieces)).join('') : mutated.join('');
    const read = (): { time: number; reading: QueryReading; answers: readonly Answer[] } => {
      const start = performance.now();
      const reading = readQuery(query);
      const { answers } = resolveCodes(reading.codes, values);
      return { time: performance.now() - start, reading, answers };
    };
    const { time, reading, answers } = read();
    // What took long because the machine did something else is quick the next time; a reading that runs away is not.
    if (time > slowest) slowest = Math.max(slowest, Math.min(time, ...Array.from({ length: 3 }, () => read().time)));
    for (const { space, code, reason } of answers) {
      assert.ok(values.has(space, code), `${JSON.stringify(query)} answers ${space} ${hex8(code)}, which is not defined`);
      const stands = reading.codes.some((one) => one.code === code || / wraps | no facility/.test(reason));
      assert.ok(stands, `${JSON.stringify(query)} answers ${space} ${hex8(code)}, which does not stand in it`);
    }
  }
  t.diagnostic(`the slowest reading took ${slowest.toFixed(1)} ms`);
  assert.ok(slowest < 50, `${slowest} ms`);
});
