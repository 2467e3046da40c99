import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerCodes, answerQuery } from '#domain/answer-query.ts';
import { directAnswer } from '#domain/direct-answer.ts';
import { valueSets } from '#domain/lookup-values.ts';
import { readQuery } from '#domain/read-query.ts';
import { resolveNames } from '#domain/resolve-names.ts';
import { indexNames } from '#domain/symbol-search.ts';

const values = valueSets({ win32: [5, 259, 1603, 13002], hresult: [0x80070005, 0x80070643], ntstatus: [0x103] }, { win32: [], hresult: [0x80070643], ntstatus: [] });
const index = indexNames([
  { symbol: 'E_FAIL', space: 'hresult', code: 0x80004005 },
  { symbol: 'ERROR_SHARING_VIOLATION', space: 'win32', code: 32 },
  { symbol: 'STATUS_SHARING_VIOLATION', space: 'ntstatus', code: 0xc0000043 },
]);

const table: [query: string, target: string | null][] = [
  ['13002', 'win32 32ca'],
  ['0x80070005', 'hresult 80070005'],
  ['0x80070643', 'hresult 80070643'],
  ['0x800732CA', 'win32 32ca'],
  ['259', 'win32 103'],
  ['E_FAIL', 'hresult 80004005'],
  ['sharing violation', null],
  ['0x8A150006', null],
  ['words', null],
];
for (const [query, target] of table) {
  test(`"${query}" leads to ${target ?? 'no page'}`, () => {
    const reading = readQuery(query);
    const answer = directAnswer(reading, answerQuery({ codes: answerCodes(reading, values), messages: null, names: resolveNames(reading.names, index, []) }).answers);
    assert.equal(answer === null ? null : `${answer.space} ${answer.code.toString(16)}`, target);
  });
}
