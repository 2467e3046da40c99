import { type ErrorCode } from '#domain/error-code.ts';
import { hresultFields } from '#domain/hresult.ts';
import { ntstatusFields } from '#domain/ntstatus.ts';

/** One named group of neighbouring bits, most significant first. */
export interface BitField {
  /** The letter or word under which [MS-ERREF] draws the field. */
  readonly label: string;
  readonly width: number;
  /** What the bits of this value say, in words. */
  readonly says: string;
}

/** The 32 bits of a value in two halves of sixteen, as [MS-ERREF] draws them: flags and facility above, code below. */
export interface BitLayout {
  readonly upper: readonly BitField[];
  readonly lower: readonly BitField[];
}

/** The layout of an HRESULT: S R C N X, 11 bits of facility, 16 of code ([MS-ERREF] section 2.1). */
export function hresultLayout(value: ErrorCode): BitLayout {
  const fields = hresultFields(value);
  const sdkFacility = fields.facility === fields.facility11 ? '' : ` (${fields.facility} with the SDK's 13-bit mask)`;
  return {
    upper: [
      { label: 'S', width: 1, says: fields.failed ? 'failure' : 'success' },
      { label: 'R', width: 1, says: fields.reserved ? 'reserved bit set' : 'reserved, 0' },
      { label: 'C', width: 1, says: fields.customer ? 'not defined by Microsoft' : 'defined by Microsoft' },
      { label: 'N', width: 1, says: fields.ntstatus ? 'wraps an NTSTATUS' : 'not an NTSTATUS' },
      { label: 'X', width: 1, says: fields.x ? 'set: part of the facility for the SDK' : 'reserved, 0' },
      { label: 'Facility', width: 11, says: `${fields.facility11}${sdkFacility}` },
    ],
    lower: [{ label: 'Code', width: 16, says: String(fields.code) }],
  };
}

/**
 * The layout of an NTSTATUS: two bits of severity, C, N, 12 bits of facility, 16 of code ([MS-ERREF] section 2.3).
 * winerror.h's head comment draws the same fields for wide Win32 numbers, those of Setup API and PDH.
 */
export function ntstatusLayout(value: ErrorCode): BitLayout {
  const fields = ntstatusFields(value);
  return {
    upper: [
      { label: 'Sev', width: 2, says: fields.severity },
      { label: 'C', width: 1, says: fields.customer ? 'set by an application or customer' : 'defined by Microsoft' },
      { label: 'N', width: 1, says: fields.reserved ? 'reserved bit set' : 'reserved, 0' },
      { label: 'Facility', width: 12, says: String(fields.facility) },
    ],
    lower: [{ label: 'Code', width: 16, says: String(fields.code) }],
  };
}
