import type { ErrorCode } from '#domain/error-code.ts';
import { ntstatusFromHresult, setupApiFromHresult, win32FromHresult, win32FromNtstatus } from '#domain/unwrap.ts';
import type { NumberingSpace } from '#domain/numbering-space.ts';

/** A value that another value carries. */
export interface InnerCode {
  readonly space: NumberingSpace;
  readonly code: ErrorCode;
  /** Why it is taken for that, as a phrase: "0x8007 wraps a Win32 error". */
  readonly reason: string;
}

/** What a number would carry if one of the SDK's macros had made it; whether the inner value is defined is not asked here. */
export function innerCodes(code: ErrorCode): InnerCode[] {
  const inner = (space: NumberingSpace, value: ErrorCode | null, reason: string): InnerCode[] => (value === null ? [] : [{ space, code: value, reason }]);
  return [
    ...inner('win32', win32FromHresult(code), '0x8007 wraps a Win32 error'),
    ...inner('win32', setupApiFromHresult(code), '0x800F wraps a Setup API error'),
    ...inner('win32', win32FromNtstatus(code), '0xC007 wraps a Win32 error'),
    ...inner('ntstatus', ntstatusFromHresult(code), `0x${(code >>> 28).toString(16).toUpperCase()} at the front wraps an NTSTATUS`),
  ];
}
