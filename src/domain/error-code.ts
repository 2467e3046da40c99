import type { NumberingSpace } from '#domain/numbering-space.ts';

/**
 * An error code is kept as an unsigned integer from 0 to 0xFFFFFFFF in every numbering space.
 * Printing a code as text happens here and nowhere else.
 */
export type ErrorCode = number;

export const MAX_ERROR_CODE = 0xffffffff;

/** True for whole numbers that fit 32 bits without a sign. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MAX_ERROR_CODE;
}

/** 0x and eight upper-case digits: 5 → "0x00000005". */
export function hex8(code: ErrorCode): string {
  return `0x${code.toString(16).toUpperCase().padStart(8, '0')}`;
}

/** 0x and as many upper-case digits as the number needs: 13002 → "0x32CA". */
export function shortHex(code: ErrorCode): string {
  return `0x${code.toString(16).toUpperCase()}`;
}

/** The same 32 bits read as a two's complement number, -2147483648 to 2147483647: 0x80070005 → -2147024891. */
export function toSigned(code: ErrorCode): number {
  return code | 0;
}

/** The same 32 bits read without a sign: -2147024891 → 0x80070005. Takes any integer from -2^31 to 2^32 - 1. */
export function toUnsigned(value: number): ErrorCode {
  return value >>> 0;
}

/**
 * The form in which people know a value of a space: decimal for Win32 errors of 16 bits, eight hex digits for all else
 * (Setup API and PDH numbers live in the Win32 space and are always written in hex).
 */
export function familiarForm(space: NumberingSpace, code: ErrorCode): string {
  return space === 'win32' && code <= 0xffff ? String(code) : hex8(code);
}
