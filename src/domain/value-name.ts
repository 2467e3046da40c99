import type { ErrorCode } from '#domain/error-code.ts';

/** Reads a value where a name is expected, as entries are named that are about the value itself: "0x80070643". Null for any other text. */
export function readValueName(text: string): ErrorCode | null {
  return /^0x[0-9A-F]{8}$/.test(text) ? parseInt(text, 16) : null;
}
