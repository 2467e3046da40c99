import type { ErrorCode } from '#domain/error-code.ts';
import type { NumberingSpace } from '#domain/numbering-space.ts';

/** Values that only say that something failed, or nothing at all: what stands beside them in a text says more. */
const GENERIC = new Set([
  'hresult 80004005', // E_FAIL, also the HResult of every .NET ExternalException and Win32Exception
  'hresult 8000ffff', // E_UNEXPECTED
  'hresult 80131500', // COR_E_EXCEPTION
  'hresult 80131501', // COR_E_SYSTEM
  'hresult 80131604', // COR_E_TARGETINVOCATION
  'hresult 80131904', // COR_E_SqlException
  'hresult 80020009', // DISP_E_EXCEPTION
  'ntstatus c0000001', // STATUS_UNSUCCESSFUL
  'win32 0', // "error: 0" beside a message: the failure is told by the message
  'hresult 0',
  'ntstatus 0',
]);

/** True for a value that does not say what failed. */
export function isGeneric(space: NumberingSpace, code: ErrorCode): boolean {
  return GENERIC.has(`${space} ${code.toString(16)}`);
}
