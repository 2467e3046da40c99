import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyDiff, registerTableText } from '#register/apply-diff.ts';
import { spaceReport } from '#register/diff-report.ts';
import { diffFacilities, diffRegister } from '#register/diff-register.ts';
import { headerSpelling, knownNames, type RegisterNames } from '#register/known-names.ts';
import { parseHeader } from '#register/parse-header.ts';
import { settleSpaces } from '#register/settle-spaces.ts';
import type { RegisterRow } from '#schemas/register-row.ts';

const row = (value: number, symbol: string, source: string, meaning: string | null = null): RegisterRow => ({ value, symbol, source, meaning });

const names: RegisterNames = {
  win32: [
    row(0, 'ERROR_SUCCESS', 'winerror.h', 'The call succeeded.'),
    row(5, 'ERROR_ACCESS_DENIED', 'winerror.h'),
    row(5, 'ERROR_OLD_NAME', 'winerror.h'),
    row(1792, 'ERROR_NETLOGON_NOT_STARTED', 'https://example.com/1792'),
    row(0x800007d5, 'PDH_NO_DATA', 'PdhMsg.h'),
  ],
  hresult: [row(0x80004005, 'E_FAIL', 'winerror.h'), row(0x80100002, 'SCARD_E_CANCELLED', 'winerror.h')],
  ntstatus: [row(0xc0000005, 'STATUS_ACCESS_VIOLATION', 'ntstatus.h')],
};

const header = `
#define ERROR_SUCCESS 0L
#define ERROR_ACCESS_DENIED 6L
#define ERROR_NETLOGON_NOT_STARTED 1792L
#define ERROR_YET_NEWER 5L
#define ERROR_NEWER 2L
#define STATUS_ACCESS_VIOLATION 5L
#define E_FAIL ((HRESULT)0x80004005L)
`;
const { definitions } = parseHeader(header, knownNames(names, []));
const settled = settleSpaces(definitions, 'winerror.h', names);
const defined = new Set(definitions.map(({ symbol }) => symbol));
const diff = diffRegister('win32', 'winerror.h', settled.win32, defined, names);

test('a header against one space', () => {
  assert.deepEqual(diff.same.map(({ symbol }) => symbol), ['ERROR_SUCCESS', 'ERROR_NETLOGON_NOT_STARTED']);
  assert.deepEqual(diff.uncited.map(({ symbol }) => symbol), ['ERROR_NETLOGON_NOT_STARTED']);
  assert.deepEqual(diff.fresh.map(({ symbol }) => symbol), ['ERROR_YET_NEWER', 'ERROR_NEWER']);
  assert.deepEqual(diff.changed.map(({ definition, row: { value } }) => [definition.value, value]), [[6, 5]]);
  assert.deepEqual(diff.gone.map(({ symbol }) => symbol), ['ERROR_OLD_NAME']);
  assert.deepEqual(diff.elsewhere.map(({ definition, space }) => [definition.symbol, space]), [['STATUS_ACCESS_VIOLATION', 'ntstatus']]);
});

test('the rows with the diff taken in: by value, new names last, sources added, nothing changed or deleted', () => {
  assert.equal(
    registerTableText(applyDiff(names.win32, diff)),
    [
      'value\tsymbol\tsource\tmeaning',
      '0x00000000\tERROR_SUCCESS\twinerror.h\tThe call succeeded.',
      '0x00000002\tERROR_NEWER\twinerror.h\t-',
      '0x00000005\tERROR_ACCESS_DENIED\twinerror.h\t-',
      '0x00000005\tERROR_OLD_NAME\twinerror.h\t-',
      '0x00000005\tERROR_YET_NEWER\twinerror.h\t-',
      '0x00000700\tERROR_NETLOGON_NOT_STARTED\twinerror.h\t-',
      '0x800007D5\tPDH_NO_DATA\tPdhMsg.h\t-',
      '',
    ].join('\n'),
  );
});

test('another header is added behind the first', () => {
  const scard = diffRegister('hresult', 'SCardErr.h', [{ symbol: 'SCARD_E_CANCELLED', value: 0x80100002, line: 1, space: undefined }], new Set(), names);
  assert.equal(applyDiff(names.hresult, scard)[1]?.source, 'winerror.h,SCardErr.h');
});

test('definitions that tell no space go where the register has the name, else where it has the header', () => {
  const dword = (symbol: string, value: number): string => `#define ${symbol} ((DWORD)0x${value.toString(16)}L)`;
  const text = [dword('PDH_NO_DATA', 0x800007d5), dword('PDH_NEW', 0xc0000fff), dword('SCARD_E_CANCELLED', 0x80100002)].join('\n');
  const places = settleSpaces(parseHeader(text, knownNames(names, [])).definitions, 'PdhMsg.h', names);
  assert.deepEqual(places.win32.map(({ symbol }) => symbol), ['PDH_NO_DATA', 'PDH_NEW']);
  assert.deepEqual(places.hresult.map(({ symbol }) => symbol), ['SCARD_E_CANCELLED']);
  assert.equal(settleSpaces([{ symbol: 'X_E_Y', value: 0xc0000fff, line: 1, space: undefined }], 'new.h', names).unsettled.length, 1);
});

test('facilities by name', () => {
  const rows = [{ number: 7, name: 'FACILITY_WIN32', source: 'winerror.h' }, { number: 4, name: 'FACILITY_ITF', source: 'winerror.h' }];
  const { facilities } = parseHeader('#define FACILITY_WIN32 7\n#define FACILITY_ITF 5\n#define FACILITY_NEWEST 0x900');
  const { same, fresh, changed } = diffFacilities(facilities, rows);
  assert.deepEqual([same, fresh.map(({ name }) => name), changed.map(({ definition }) => definition.name)], [1, ['FACILITY_NEWEST'], ['FACILITY_ITF']]);
});

test('header names take the spelling of the register', () => {
  assert.equal(headerSpelling('pdhmsg.h', names), 'PdhMsg.h');
  assert.equal(headerSpelling('unheard.h', names), 'unheard.h');
});

test('the report counts first and names every difference', () => {
  const [counts, ...lists] = spaceReport(diff);
  assert.equal(counts, 'Win32: names in winerror.h 6, equal 2, with another value 1, new 2, under another space 1, only in the register 1');
  assert.ok(lists.includes('    0x00000006  ERROR_ACCESS_DENIED, line 3, register 0x00000005'));
  assert.equal(lists.length, 11);
});
