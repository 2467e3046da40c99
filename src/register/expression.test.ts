import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readExpression, type Scope } from '#register/expression.ts';
import { readDefines } from '#register/header-defines.ts';
import type { Style } from '#register/known-macros.ts';
import { UnreadableExpression } from '#register/tokens.ts';

const MACROS = `
#define FACILITY_URT 19
#define EMAKEHR(val) MAKE_HRESULT(SEVERITY_ERROR, FACILITY_URT, val)
#define CONNECT_E_FIRST MAKE_SCODE(SEVERITY_ERROR, FACILITY_ITF, 0x0200)
#define STD_CTL_SCODE(n) MAKE_SCODE(SEVERITY_ERROR, FACILITY_CONTROL, n)
#define _HRESULT_TYPEDEF_(_sc) _sc
#define INTERNET_ERROR_BASE 12000
#define LOOP LOOP
#define LINK "http://"
`;
const scope: Scope = {
  macros: new Map(readDefines(MACROS).map((define) => [define.name, define])),
  names: new Map([
    ['FACILITY_ITF', { value: 4, style: 'plain' }],
    ['FACILITY_CONTROL', { value: 10, style: 'plain' }],
    ['ERROR_INSUFFICIENT_BUFFER', { value: 122, style: 'win32' }],
    ['STATUS_ABANDONED_WAIT_0', { value: 128, style: 'ntstatus' }],
  ]),
};

const readable: [expression: string, value: number, style: Style][] = [
  ['5L', 5, 'plain'],
  ['5', 5, 'plain'],
  ['__MSABI_LONG(1322)', 1322, 'plain'],
  ['0x80070005L', 0x80070005, 'plain'],
  ['_HRESULT_TYPEDEF_(0x80004005L)', 0x80004005, 'hresult'],
  ['_HRESULT_TYPEDEF_ (__MSABI_LONG(0x80270015))', 0x80270015, 'hresult'],
  ['_NDIS_ERROR_TYPEDEF_(0x80340001L)', 0x80340001, 'hresult'],
  ['((HRESULT)0x80004005L)', 0x80004005, 'hresult'],
  ['((HRESULT) 0x00045301)', 0x00045301, 'hresult'],
  ['((NTSTATUS)0xC0000005L)', 0xc0000005, 'ntstatus'],
  ['((NTSTATUS)STATUS_ABANDONED_WAIT_0 + 63)', 191, 'ntstatus'],
  ['((DWORD)0xC0000BB8L)', 0xc0000bb8, 'dword'],
  ['WSABASEERR + 4', 10004, 'win32'],
  ['(WSABASEERR+4)', 10004, 'win32'],
  ['(NERR_BASE+102)', 2202, 'win32'],
  ['RASBASE+31', 631, 'win32'],
  ['(ROUTEBASE+13)', 913, 'win32'],
  ['(INTERNET_ERROR_BASE + 2)', 12002, 'win32'],
  ['(WINHTTP_ERROR_BASE + 175)', 12175, 'win32'],
  ['(APPLICATION_ERROR_MASK|ERROR_SEVERITY_ERROR|0x101)', 0xe0000101, 'win32'],
  ['MAKE_HRESULT(SEVERITY_ERROR, FACILITY_ITF, 0xA020)', 0x8004a020, 'hresult'],
  ['MAKE_SCODE(SEVERITY_SUCCESS,FACILITY_ITF,0x10)', 0x00040010, 'hresult'],
  ['EMAKEHR(0x1513)', 0x80131513, 'hresult'],
  ['STD_CTL_SCODE(5)', 0x800a0005, 'hresult'],
  ['(CONNECT_E_FIRST+1)', 0x80040201, 'hresult'],
  ['HRESULT_FROM_WIN32(ERROR_INSUFFICIENT_BUFFER)', 0x8007007a, 'hresult'],
  ['HRESULT_FROM_WIN32(0L)', 0, 'hresult'],
  ['HRESULT_FROM_NT(0xC0000022)', 0xd0000022, 'hresult'],
  ['ERROR_INSUFFICIENT_BUFFER', 122, 'win32'],
  ['-1', 0xffffffff, 'plain'],
  ['~0x1 & 0xFF | 1 << 8', 0x1fe, 'plain'],
  ['1 << 2 + 1', 8, 'plain'],
];
for (const [expression, value, style] of readable) {
  test(`readExpression("${expression}")`, () => assert.deepEqual(readExpression(expression, scope), { value, style }));
}

const unreadable: [expression: string, reason: RegExp][] = [
  ['ERROR_UNHEARD_OF', /ERROR_UNHEARD_OF is defined nowhere/],
  ['LOOP', /refers to itself/],
  ['LINK', /cannot be read from "\\"http/],
  ['(5', /lacks a \)/],
  ['5 6', /goes on/],
  ['', /ends too early/],
  ['| 5', /has \| where a value should be/],
  ['EMAKEHR', /lacks a \(/],
  ['EMAKEHR(1', /never closed/],
  ['0x123456789', /more than 32 bits/],
  ['1.5', /cannot be read/],
  ['12monkeys', /cannot be read/],
];
for (const [expression, reason] of unreadable) {
  test(`readExpression("${expression}") tells why not`, () => {
    assert.throws(() => readExpression(expression, scope), (error) => error instanceof UnreadableExpression && reason.test(error.message));
  });
}
