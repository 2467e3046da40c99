import type { Content } from '#checks/read-content.ts';
import { hex8, type ErrorCode } from '#domain/error-code.ts';
import type { Fault } from '#schemas/fault.ts';

/** Column of the result in a mapping row: behind ten characters of NTSTATUS and a tab. */
const RESULT_COLUMN = 12;

/**
 * Both sides of a row of ntstatus-to-win32.tsv have names. RtlNtStatusToDosError also takes SECURITY_STATUS values,
 * whose names stand among the HRESULTs, and hands some values back unchanged.
 */
export function registerMapping({ register }: Content): Fault[] {
  const { names, ntstatusToWin32 } = register;
  const valuesOf = (space: keyof typeof names): ErrorCode[] => names[space].rows.map(({ value }) => value);
  const statuses = new Set([...valuesOf('ntstatus'), ...valuesOf('hresult')]);
  const results = new Set([...valuesOf('win32'), ...valuesOf('hresult')]);
  const fault = (line: number, column: number, value: ErrorCode, expected: string): Fault => ({
    file: ntstatusToWin32.file,
    line,
    column,
    rule: 'register-mapping',
    found: `${hex8(value)}, which no name of the register has`,
    expected,
    fix: 'Correct the value, or add its name to the register first.',
  });
  return ntstatusToWin32.rows.flatMap(({ line, ntstatus, result }) => [
    ...(statuses.has(ntstatus) ? [] : [fault(line, 1, ntstatus, 'an NTSTATUS of content/register/ntstatus.tsv')]),
    ...(results.has(result) || result === ntstatus ? [] : [fault(line, RESULT_COLUMN, result, 'a value of content/register/win32.tsv or hresult.tsv, or the NTSTATUS itself')]),
  ]);
}
