import type { ErrorCode } from '#domain/error-code.ts';

/** The bit fields of an HRESULT, [MS-ERREF] section 2.1. */
export interface HresultFields {
  /** S, bit 31: the call failed. */
  readonly failed: boolean;
  /** R, bit 30: reserved; with N it is the second severity bit of a wrapped NTSTATUS. */
  readonly reserved: boolean;
  /** C, bit 29: the value was defined outside Microsoft. */
  readonly customer: boolean;
  /** N, bit 28: the value is an NTSTATUS in an HRESULT's clothes. */
  readonly ntstatus: boolean;
  /** X, bit 27: reserved by [MS-ERREF], yet part of the facility for the SDK's own HRESULT_FACILITY. */
  readonly x: boolean;
  /** Bits 26 to 16 as [MS-ERREF] draws them: 11 bits, 0 to 2047. */
  readonly facility11: number;
  /** The facility as the SDK reads it, mask 0x1FFF: 13 bits, 0 to 8191. DXGI (0x87A), WIC (0x898) and Direct2D (0x899) need it. */
  readonly facility: number;
  /** Bits 15 to 0. */
  readonly code: number;
}

/** Splits an HRESULT into its fields. */
export function hresultFields(value: ErrorCode): HresultFields {
  return {
    failed: (value & 0x80000000) !== 0,
    reserved: (value & 0x40000000) !== 0,
    customer: (value & 0x20000000) !== 0,
    ntstatus: (value & 0x10000000) !== 0,
    x: (value & 0x08000000) !== 0,
    facility11: (value >>> 16) & 0x7ff,
    facility: (value >>> 16) & 0x1fff,
    code: value & 0xffff,
  };
}
