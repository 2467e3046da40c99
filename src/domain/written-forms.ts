import { hex8, shortHex, toSigned, type ErrorCode } from '#domain/error-code.ts';
import { hresultFromNtstatus } from '#domain/ntstatus.ts';
import type { NumberingSpace } from '#domain/numbering-space.ts';
import { hresultFromSetupApi, hresultFromWin32 } from '#domain/win32-error.ts';

export interface WrittenForm {
  readonly label: string;
  readonly text: string;
}

/**
 * Every form in which a value turns up in logs and code, the most familiar first.
 * 32-bit values are shown signed and unsigned, as .NET, VBScript and event logs print them;
 * a Win32 error of 16 bits also as the HRESULT that wraps it.
 */
export function writtenForms(space: NumberingSpace, code: ErrorCode): WrittenForm[] {
  if (space === 'win32' && code <= 0xffff) {
    const hresult = hresultFromWin32(code);
    return [
      { label: 'Decimal', text: String(code) },
      { label: 'Hexadecimal', text: shortHex(code) },
      ...(hresult === null ? [] : forms32(hresult, 'HRESULT', 'HRESULT, ')),
    ];
  }
  const wrapper = space === 'win32' ? hresultFromSetupApi(code) : space === 'ntstatus' ? hresultFromNtstatus(code) : null;
  return [...forms32(code, 'Hexadecimal', ''), ...(wrapper === null ? [] : [{ label: 'As an HRESULT', text: hex8(wrapper) }])];
}

/** Hex, signed and unsigned decimal of 32 bits; the signed form only where it differs. */
function forms32(value: ErrorCode, hexLabel: string, prefix: string): WrittenForm[] {
  const capital = (word: string): string => (prefix === '' ? word.charAt(0).toUpperCase() + word.slice(1) : prefix + word);
  if (toSigned(value) === value) return [{ label: hexLabel, text: hex8(value) }, { label: capital('decimal'), text: String(value) }];
  return [
    { label: hexLabel, text: hex8(value) },
    { label: capital('signed'), text: String(toSigned(value)) },
    { label: capital('unsigned'), text: String(value) },
  ];
}
