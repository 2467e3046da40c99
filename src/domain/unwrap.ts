import type { ErrorCode } from '#domain/error-code.ts';

/** The Win32 error inside an HRESULT made by HRESULT_FROM_WIN32 (0x8007xxxx, never 0x80070000), else null. */
export function win32FromHresult(value: ErrorCode): ErrorCode | null {
  const code = value & 0xffff;
  return value >>> 16 === 0x8007 && code !== 0 ? code : null;
}

/** The Setup API error inside an HRESULT of FACILITY_SETUPAPI: 0x800F0101 → 0xE0000101, else null. The register decides whether it exists. */
export function setupApiFromHresult(value: ErrorCode): ErrorCode | null {
  return value >>> 16 === 0x800f ? (0xe0000000 | (value & 0xffff)) >>> 0 : null;
}

/** The NTSTATUS inside an HRESULT made by HRESULT_FROM_NT, that is with the N bit set: 0xD0000022 → 0xC0000022, else null. */
export function ntstatusFromHresult(value: ErrorCode): ErrorCode | null {
  return (value & 0x10000000) !== 0 ? (value & ~0x10000000) >>> 0 : null;
}

/** The Win32 error inside an NTSTATUS of FACILITY_NTWIN32: 0xC0070005 → 5, else null. */
export function win32FromNtstatus(value: ErrorCode): ErrorCode | null {
  const code = value & 0xffff;
  return value >>> 16 === 0xc007 && code !== 0 ? code : null;
}
