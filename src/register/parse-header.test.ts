import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hex8 } from '#domain/error-code.ts';
import type { Reading } from '#register/known-macros.ts';
import { parseHeader } from '#register/parse-header.ts';

const KNOWN = new Map<string, Reading>([
  ['ERROR_SUCCESS', { value: 0, style: 'win32' }],
  ['ERROR_INSUFFICIENT_BUFFER', { value: 122, style: 'win32' }],
  ['FACILITY_ITF', { value: 4, style: 'plain' }],
  ['OR_INVALID_OXID', { value: 1910, style: 'win32' }],
]);

const codes: [line: string, definition: string][] = [
  ['#define ERROR_ACCESS_DENIED 5L', 'win32 0x00000005'],
  ['#define ERROR_ACCESS_DENIED 5', 'win32 0x00000005'],
  ['#define ERROR_LAST_ADMIN 1322L', 'win32 0x0000052A'],
  ['#define ERROR_IMAGE_NOT_AT_BASE 700L', 'win32 0x000002BC'],
  ['#define DNS_ERROR_RCODE_FORMAT_ERROR 9001L', 'win32 0x00002329'],
  ['#define OR_INVALID_OXID 1910L', 'win32 0x00000776'],
  ['#define RPC_S_INVALID_STRING_BINDING 1700L', 'win32 0x000006A4'],
  ['#define WSAEINTR 10004L', 'win32 0x00002714'],
  ['#define WSAEINTR (WSABASEERR + 4)', 'win32 0x00002714'],
  ['#define PENDING (RASBASE+0)', 'win32 0x00000258'],
  ['#define NERR_NetNotStarted (NERR_BASE+2)', 'win32 0x00000836'],
  ['#define NERR_Success 0', 'win32 0x00000000'],
  ['#define NOERROR ERROR_SUCCESS', 'win32 0x00000000'],
  ['#define ERROR_WRONG_INF_STYLE (APPLICATION_ERROR_MASK|ERROR_SEVERITY_ERROR|0x100)', 'win32 0xE0000100'],
  ['#define S_OK ((HRESULT)0L)', 'hresult 0x00000000'],
  ['#define E_FAIL _HRESULT_TYPEDEF_(0x80004005L)', 'hresult 0x80004005'],
  ['#define ERROR_NDIS_INTERFACE_NOT_FOUND _NDIS_ERROR_TYPEDEF_(0x8034002BL)', 'hresult 0x8034002B'],
  ['#define SL_E_SRV_INVALID_PUBLISH_LICENSE 0xC004B001', '- 0xC004B001'],
  ['#define DRAGDROP_E_NOTREGISTERED 0x80040100L', 'hresult 0x80040100'],
  ['#define E_NOT_SUFFICIENT_BUFFER HRESULT_FROM_WIN32(ERROR_INSUFFICIENT_BUFFER)', 'hresult 0x8007007A'],
  ['#define NETCFG_E_NOT_INITIALIZED MAKE_HRESULT(SEVERITY_ERROR, FACILITY_ITF, 0xA021)', 'hresult 0x8004A021'],
  ['#define STATUS_FREE_VM_NOT_AT_BASE ((NTSTATUS)0xC000009FL)', 'ntstatus 0xC000009F'],
  ['#define PDH_NO_DATA ((DWORD)0x800007D5L)', '- 0x800007D5'],
  ['// MessageId: TPM_E_ERROR_MASK\n#define TPM_E_ERROR_MASK _HRESULT_TYPEDEF_(0x80280000L)', 'hresult 0x80280000'],
  ['// MessageId: APPMODEL_UNHEARD_OF\n#define APPMODEL_UNHEARD_OF 15799L', 'win32 0x00003DB7'],
];
for (const [line, expected] of codes) {
  test(`a code: ${line}`, () => {
    const { definitions, unread } = parseHeader(line, KNOWN);
    assert.deepEqual(definitions.map(({ space, value }) => `${space ?? '-'} ${hex8(value)}`), [expected]);
    assert.deepEqual(unread, []);
  });
}

const noCodes = [
  '#define _WINERROR_',
  '#define SEVERITY_ERROR 1',
  '#define FACILITY_NT_BIT 0x10000000',
  '#define WSABASEERR 10000',
  '#define MAX_NERR (NERR_BASE+899)',
  '#define RASBASEEND (RASBASE+289)',
  '#define INTERNET_ERROR_BASE 12000',
  '#define WINHTTP_ERROR_LAST (WINHTTP_ERROR_BASE + 193)',
  '#define DNS_ERROR_ZONE_BASE 9600',
  '#define DNS_ERROR_MASK 0x00002328',
  '#define OLE_E_FIRST ((HRESULT)0x80040000L)',
  '#define INTERNET_ERROR_MASK_INSERT_CDROM 0x1',
  '#define INTERNET_FLAG_RELOAD 0x80000000',
  '#define INTERNET_KEEP_ALIVE_UNKNOWN ((DWORD)-1)',
  '#define InternetOpen InternetOpenA',
  '#define SUCCEEDED(hr) (((HRESULT)(hr)) >= 0)',
  '#define HTTP_VERSION "HTTP/1.1"',
];
for (const line of noCodes) {
  test(`no code: ${line}`, () => assert.deepEqual(parseHeader(line, KNOWN), { definitions: [], facilities: [], unread: [] }));
}

test('what looks like a code and cannot be read is told with its reason', () => {
  assert.deepEqual(parseHeader('#define ERROR_A "text"\n\n#define B_A ((HRESULT)NOWHERE)\n#define ERROR_C 1\n#define ERROR_C 2\n#define ERROR_C 1').unread, [
    { symbol: 'ERROR_A', line: 1, reason: String.raw`cannot be read from "\"text\"" on` },
    { symbol: 'B_A', line: 3, reason: 'NOWHERE is defined nowhere' },
    { symbol: 'ERROR_C', line: 5, reason: 'is defined above with another value, which stands' },
  ]);
});

test('a header from end to end: guard, facilities, message comments, macros, the dead branch of E_ values', () => {
  const text = [
    '#ifndef _SAMPLEERR_',
    '#define _SAMPLEERR_',
    '#define FACILITY_SAMPLE                  0x87A',
    '#ifdef RC_INVOKED',
    '#define _HRESULT_TYPEDEF_(_sc) _sc',
    '#else',
    '#define _HRESULT_TYPEDEF_(_sc) ((HRESULT)_sc)',
    '#endif',
    '//',
    '// MessageId: ERROR_SAMPLE_BUSY',
    '//',
    '// MessageText: the sample is busy',
    '//',
    '#define ERROR_SAMPLE_BUSY                15900L    // a remark',
    '#if defined(_WIN32) && !defined(_MAC)',
    '#define E_NOTIMPL                        _HRESULT_TYPEDEF_(0x80004001L)',
    '#else',
    '#define E_NOTIMPL                        _HRESULT_TYPEDEF_(0x80000001L)',
    '#endif',
    '#define SAMPLE_ERROR(code)               MAKE_HRESULT(SEVERITY_ERROR, \\',
    '                                                      FACILITY_SAMPLE, code)',
    '#define SAMPLE_E_FIRST                   SAMPLE_ERROR(0)',
    '#define SAMPLE_E_GONE                    SAMPLE_ERROR(5)',
    '#endif',
  ].join('\r\n');
  assert.deepEqual(parseHeader(text), {
    definitions: [
      { symbol: 'ERROR_SAMPLE_BUSY', value: 15900, line: 14, space: 'win32' },
      { symbol: 'E_NOTIMPL', value: 0x80004001, line: 16, space: 'hresult' },
      { symbol: 'SAMPLE_E_GONE', value: 0x887a0005, line: 23, space: 'hresult' },
    ],
    facilities: [{ name: 'FACILITY_SAMPLE', number: 0x87a, line: 3 }],
    unread: [],
  });
});
