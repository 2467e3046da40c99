import type { NumberingSpace } from '#domain/numbering-space.ts';

/** What the way a value is written says about it: its numbering space, that it is a DWORD of some space, or nothing. */
export type Style = NumberingSpace | 'dword' | 'plain';

/** A value, unsigned 32 bits, and what its writing says. */
export interface Reading {
  readonly value: number;
  readonly style: Style;
}

/** Casts that stand before values, "(HRESULT)", and what they tell. */
export const CASTS: ReadonlyMap<string, Style> = new Map([
  ['HRESULT', 'hresult'],
  ['SCODE', 'hresult'],
  ['NTSTATUS', 'ntstatus'],
  ['DWORD', 'dword'],
  ['ULONG', 'dword'],
  ['LONG', 'plain'],
  ['int', 'plain'],
]);

/**
 * Numbers from which a component counts its Win32 errors on: of winerror.h (Windows Sockets), lmerr.h, RasError.h, MprError.h,
 * WinInet.h and winhttp.h. "RASBASE + 19" is a code whatever its name; "WM_USER + 19" is none.
 */
export const ERROR_BASES: ReadonlyMap<string, number> = new Map([
  ['WSABASEERR', 10000],
  ['NERR_BASE', 2100],
  ['RASBASE', 600],
  ['ROUTEBASE', 900],
  ['INTERNET_ERROR_BASE', 12000],
  ['WINHTTP_ERROR_BASE', 12000],
]);

/** Constants of winnt.h and winerror.h that error headers use without defining them. */
export const KNOWN_CONSTANTS: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ['APPLICATION_ERROR_MASK', { value: 0x20000000, style: 'win32' }],
  ['ERROR_SEVERITY_SUCCESS', { value: 0, style: 'plain' }],
  ['ERROR_SEVERITY_INFORMATIONAL', { value: 0x40000000, style: 'plain' }],
  ['ERROR_SEVERITY_WARNING', { value: 0x80000000, style: 'plain' }],
  ['ERROR_SEVERITY_ERROR', { value: 0xc0000000, style: 'plain' }],
  ['SEVERITY_SUCCESS', { value: 0, style: 'plain' }],
  ['SEVERITY_ERROR', { value: 1, style: 'plain' }],
]);

type KnownFunction = (...values: number[]) => Reading;

const hresult = (value: number): Reading => ({ value: value >>> 0, style: 'hresult' });

/** MAKE_HRESULT and MAKE_SCODE of winerror.h, the layout of [MS-ERREF] section 2.1: severity 0 or 1, facility, code. */
const makeHresult: KnownFunction = (severity = 0, facility = 0, code = 0) => hresult((severity << 31) | (facility << 16) | code);

/** HRESULT_FROM_WIN32 of winerror.h as C computes it: zero and values that are HRESULTs already stay. */
const wrapWin32: KnownFunction = (value = 0) => hresult(value === 0 || value > 0x7fffffff ? value : 0x80070000 | (value & 0xffff));

/**
 * Function-like macros whose meaning is fixed, read before a header's own definition of them: headers define the two TYPEDEF ones
 * once for the resource compiler, as nothing, and once for C, as a cast. NDIS values are DWORDs that [MS-ERREF] lists as HRESULTs.
 */
export const KNOWN_FUNCTIONS: ReadonlyMap<string, KnownFunction> = new Map<string, KnownFunction>([
  ['_HRESULT_TYPEDEF_', (value = 0) => hresult(value)],
  ['_NDIS_ERROR_TYPEDEF_', (value = 0) => hresult(value)],
  ['MAKE_HRESULT', makeHresult],
  ['MAKE_SCODE', makeHresult],
  ['HRESULT_FROM_WIN32', wrapWin32],
  ['__HRESULT_FROM_WIN32', wrapWin32],
  ['HRESULT_FROM_NT', (value = 0) => hresult(value | 0x10000000)],
  // The L after a number, as mingw-w64 writes it.
  ['__MSABI_LONG', (value = 0) => ({ value, style: 'plain' })],
]);
