import { familiarForm, type ErrorCode } from '#domain/error-code.ts';
import type { NumberingSpace } from '#domain/numbering-space.ts';

/** The last part of an entry page's address: "13002" for Win32, "0xE0000101" for wider Win32 numbers, "0x80070005" elsewhere. */
export function codeSegment(space: NumberingSpace, code: ErrorCode): string {
  return familiarForm(space, code);
}

/** The address of a value's page below the site's base, with both slashes: "/win32/13002/". */
export function pageAddress(space: NumberingSpace, code: ErrorCode): string {
  return `/${space}/${codeSegment(space, code)}/`;
}

/** Joins the site's base path ("/" or "/docs/") and an address below it ("/win32/13002/"). */
export function withBase(base: string, address: string): string {
  return base.replace(/\/$/, '') + address;
}
