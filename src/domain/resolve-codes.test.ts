import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueSets } from '#domain/lookup-values.ts';
import { readQuery } from '#domain/read-query.ts';
import { resolveCodes } from '#domain/resolve-codes.ts';

const values = valueSets({
  win32: [0, 1, 2, 5, 10, 16, 259, 1603, 10060, 13002, 0xe0000101, 0xffffffff],
  hresult: [0, 1, 0x41301, 0x80004005, 0x8000000b, 0x80070005, 0xc0350002],
  ntstatus: [0, 1, 2, 0x103, 0x8000000b, 0xc0000005, 0xc0000022, 0xc0350002],
});
const answers = (query: string): string[] => resolveCodes(readQuery(query).codes, values).answers.map(({ space, code }) => `${space} ${code.toString(16)}`);

const table: [query: string, ...answers: string[]][] = [
  ['13002', 'win32 32ca'],
  ['0x800732CA', 'win32 32ca'],
  ['-2147011894', 'win32 32ca'],
  ['2147955402', 'win32 32ca'],
  ['0x80070005', 'hresult 80070005', 'win32 5'],
  ['80070005', 'hresult 80070005', 'win32 5'],
  ['5', 'win32 5'],
  ['1', 'win32 1', 'hresult 1', 'ntstatus 1'],
  ['10', 'win32 a', 'win32 10'],
  ['10060', 'win32 274c'],
  ['0x8000000B', 'hresult 8000000b', 'ntstatus 8000000b'],
  ['0xC0350002', 'ntstatus c0350002', 'hresult c0350002'],
  ['HRESULT 0xC0350002', 'hresult c0350002', 'ntstatus c0350002'],
  ['0x41301', 'hresult 41301'],
  ['0xD0000022', 'ntstatus c0000022'],
  ['HRESULT_FROM_NT(0xC0000022)', 'ntstatus c0000022'],
  ['0xC0070005', 'win32 5'],
  ['0xD0070005', 'win32 5'],
  ['0x800F0101', 'win32 e0000101'],
  ['exit code 259 (STILL_ACTIVE)', 'ntstatus 103', 'win32 103'],
  ['exit code 1', 'win32 1', 'hresult 1', 'ntstatus 1'],
  ['0x8A150006'],
  ['13003'],
  ['unable to recvfrom [10060]', 'win32 274c'],
  ['unable to recvfrom [10061]'],
];
for (const [query, ...expected] of table) {
  test(`answers to "${query}"`, () => assert.deepEqual(answers(query), expected));
}

test('reasons say how the number was read', () => {
  const reasons = (query: string): string[] => resolveCodes(readQuery(query).codes, values).answers.map(({ reason }) => reason);
  assert.deepEqual(reasons('-2147011894'), ['-2147011894 read as a signed number, 0x800732CA; 0x8007 wraps a Win32 error']);
  assert.deepEqual(reasons('10'), ['10 read as a decimal number', '10 read as hexadecimal, 0x10']);
  assert.deepEqual(reasons('1').slice(1), ['the same number as an HRESULT', 'the same number as an NTSTATUS']);
});

test('certain numbers that no header defines are listed once, possible ones pass in silence', () => {
  const undefinedCodes = (query: string): string[] => resolveCodes(readQuery(query).codes, values).undefinedCodes.map(({ about }) => about);
  assert.deepEqual(undefinedCodes('0x8A150006'), ['0x8A150006']);
  assert.deepEqual(undefinedCodes('error 13099 (0x332B)'), ['0x332B']);
  assert.deepEqual(undefinedCodes('unable to recvfrom [10061]'), []);
  assert.deepEqual(undefinedCodes('13002'), []);
});

test('an exit code of -1 is no code', () => {
  const { answers, undefinedCodes } = resolveCodes(readQuery('[process exited with code 4294967295 (0xffffffff)]').codes, values);
  assert.deepEqual([answers, undefinedCodes], [[], []]);
  assert.equal(readQuery('exited with code -1').foreign[0]?.foreign, 'exit code -1');
});
