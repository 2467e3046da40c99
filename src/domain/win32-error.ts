import type { ErrorCode } from '#domain/error-code.ts';

/** FACILITY_WIN32 of winerror.h. */
const FACILITY_WIN32 = 7;
/** FACILITY_SETUPAPI of winerror.h. */
const FACILITY_SETUPAPI = 15;
/** APPLICATION_ERROR_MASK | ERROR_SEVERITY_ERROR of winnt.h: what the first four bits of a Setup API error are. */
const SETUPAPI_ERROR = 0xe0000000;

/**
 * HRESULT_FROM_WIN32 of winerror.h: 0x80070000 | code for 0 < code <= 0xFFFF.
 * Null outside that range: 0 stays S_OK, and a wider number is not a plain Win32 error.
 */
export function hresultFromWin32(code: ErrorCode): ErrorCode | null {
  if (code === 0 || code > 0xffff) return null;
  return (0x80000000 | (FACILITY_WIN32 << 16) | code) >>> 0;
}

/** HRESULT_FROM_SETUPAPI of setupapi.h for its own errors: 0xE0000101 → 0x800F0101. Null for every other number. */
export function hresultFromSetupApi(code: ErrorCode): ErrorCode | null {
  if ((code & 0xf0000000) >>> 0 !== SETUPAPI_ERROR) return null;
  return (0x80000000 | (FACILITY_SETUPAPI << 16) | (code & 0xffff)) >>> 0;
}

/** The NTSTATUS that carries a Win32 error, facility FACILITY_NTWIN32 (NTSTATUS_FROM_WIN32): 5 → 0xC0070005. Null as for HRESULT_FROM_WIN32. */
export function ntstatusFromWin32(code: ErrorCode): ErrorCode | null {
  if (code === 0 || code > 0xffff) return null;
  return (0xc0000000 | (FACILITY_WIN32 << 16) | code) >>> 0;
}
