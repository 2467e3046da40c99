import { type ErrorCode } from '#domain/error-code.ts';
import { hresultFields } from '#domain/hresult.ts';
import { ntstatusFields } from '#domain/ntstatus.ts';
import type { NumberingSpace } from '#domain/numbering-space.ts';

export type Severity = 'success' | 'informational' | 'warning' | 'error';

/**
 * How bad a value says it is. HRESULT has one bit for it, NTSTATUS and wide Win32 numbers two.
 * Plain Win32 numbers have none: zero is success, and whether another is an error is for the calling function to say.
 */
export function severityOf(space: NumberingSpace, code: ErrorCode): Severity | null {
  if (space === 'hresult') return hresultFields(code).failed ? 'error' : 'success';
  if (space === 'ntstatus' || code > 0xffff) return ntstatusFields(code).severity;
  return code === 0 ? 'success' : null;
}
