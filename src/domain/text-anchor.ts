import { hex8, type ErrorCode } from '#domain/error-code.ts';
import { isNumberingSpace, type NumberingSpace } from '#domain/numbering-space.ts';

/** The id of a value's row in the table of its family: "win32-0x000032CA". */
export function textAnchor(space: NumberingSpace, code: ErrorCode): string {
  return `${space}-${hex8(code)}`;
}

/** Reads such an id; null for any other text. */
export function readTextAnchor(id: string): { readonly space: NumberingSpace; readonly code: ErrorCode } | null {
  const [, space = '', code] = /^([a-z0-9]+)-(0x[0-9A-F]{8})$/.exec(id) ?? [];
  return isNumberingSpace(space) ? { space, code: Number(code) } : null;
}
