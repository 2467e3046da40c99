import type { ErrorCode } from '#domain/error-code.ts';

/** The two severity bits of an NTSTATUS by number, [MS-ERREF] section 2.3. */
export const NTSTATUS_SEVERITIES = ['success', 'informational', 'warning', 'error'] as const;

export type NtstatusSeverity = (typeof NTSTATUS_SEVERITIES)[number];

/** The bit fields of an NTSTATUS, [MS-ERREF] section 2.3: not those of an HRESULT. */
export interface NtstatusFields {
  /** Sev, bits 31 and 30. */
  readonly severity: NtstatusSeverity;
  /** C, bit 29: the value was defined outside Microsoft. */
  readonly customer: boolean;
  /** N, bit 28: reserved, 0, so that the value can be mapped to an HRESULT. */
  readonly reserved: boolean;
  /** Bits 27 to 16: 12 bits, 0 to 4095. */
  readonly facility: number;
  /** Bits 15 to 0. */
  readonly code: number;
}

/** Splits an NTSTATUS into its fields. */
export function ntstatusFields(value: ErrorCode): NtstatusFields {
  return {
    severity: NTSTATUS_SEVERITIES[value >>> 30] as NtstatusSeverity,
    customer: (value & 0x20000000) !== 0,
    reserved: (value & 0x10000000) !== 0,
    facility: (value >>> 16) & 0xfff,
    code: value & 0xffff,
  };
}

/** HRESULT_FROM_NT of winerror.h: sets the N bit. 0xC0000022 → 0xD0000022. */
export function hresultFromNtstatus(value: ErrorCode): ErrorCode {
  return (value | 0x10000000) >>> 0;
}
