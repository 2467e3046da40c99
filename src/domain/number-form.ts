import { isErrorCode, toUnsigned, type ErrorCode } from '#domain/error-code.ts';

/** How a number was written: what was read is part of the answer that a reader sees. */
export type NumberForm = 'decimal' | 'signed decimal' | 'hex' | 'bare hex';

export interface ReadNumber {
  readonly code: ErrorCode;
  readonly form: NumberForm;
}

/**
 * Reads one clean number in every way it may have been meant, likeliest first.
 * Decimal (0 to 4294967295), signed decimal (-1 to -2147483648), 0x hex (1 to 8 digits) and bare hex (2 to 8 digits).
 * Eight digits that are also decimal ("80070005") are read as hex first, fewer ("10060") as decimal first.
 * Empty for anything else, a number of more than 32 bits included.
 */
export function readNumber(text: string): ReadNumber[] {
  const hex = /^0x([0-9a-f]{1,8})$/i.exec(text);
  if (hex?.[1] !== undefined) return [{ code: parseInt(hex[1], 16), form: 'hex' }];

  const negative = /^-(\d{1,10})$/.exec(text);
  if (negative?.[1] !== undefined) {
    const magnitude = Number(negative[1]);
    return magnitude >= 1 && magnitude <= 0x80000000 ? [{ code: toUnsigned(-magnitude), form: 'signed decimal' }] : [];
  }

  const readings: ReadNumber[] = [];
  if (/^\d{1,10}$/.test(text) && isErrorCode(Number(text))) readings.push({ code: Number(text), form: 'decimal' });
  if (/^[0-9a-f]{2,8}$/i.test(text)) {
    const bare: ReadNumber = { code: parseInt(text, 16), form: 'bare hex' };
    if (text.length === 8) readings.unshift(bare);
    else readings.push(bare);
  }
  return readings;
}
