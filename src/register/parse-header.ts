import type { ErrorCode } from '#domain/error-code.ts';
import type { NumberingSpace } from '#domain/numbering-space.ts';
import { readExpression, type Scope } from '#register/expression.ts';
import { readAnnouncedNames, readDefines, type HeaderDefine } from '#register/header-defines.ts';
import type { Reading } from '#register/known-macros.ts';
import { UnreadableExpression } from '#register/tokens.ts';

/** A symbolic name that a header gives to a value. */
export interface HeaderDefinition {
  readonly symbol: string;
  /** Unsigned, 32 bits. */
  readonly value: ErrorCode;
  readonly line: number;
  /** What the header's writing tells: a cast, a macro, a base. Undefined for hex numbers and DWORDs that belong wherever the header says. */
  readonly space: NumberingSpace | undefined;
}

export interface FacilityDefinition {
  readonly name: string;
  readonly number: number;
  readonly line: number;
}

/** A line that looks like a definition of a code but was not taken, and why. */
export interface UnreadLine {
  readonly symbol: string;
  readonly line: number;
  readonly reason: string;
}

export interface ParsedHeader {
  readonly definitions: HeaderDefinition[];
  readonly facilities: FacilityDefinition[];
  readonly unread: UnreadLine[];
}

const FACILITY = /^FAC[A-Z]+_[A-Z0-9_]+$/;
/** Bounds and flags, no codes: OLE_E_FIRST, WINHTTP_ERROR_LAST, MAX_NERR, RASBASE, ROUTEBASEEND, DNS_ERROR_ZONE_BASE, INTERNET_ERROR_MASK_X. */
const MARKER = /_(FIRST|LAST)$|^(MAX|FLAGS?)_|^[A-Z]+_?BASE(ERR|END)?$|^[A-Z]+_ERROR_(\w+_)?BASE$|^[A-Z]+_ERROR_MASK(_|$)/;
/** Names of codes where the value is a mere number: ERROR_X, WSAEINTR, RPC_S_X, UIA_E_X, NO_ERROR. */
const CODE_NAME = /^(ERROR|WARNING|NERR|DNS_ERROR|PDH)_|^WSA[A-Z_]|^NO_?ERROR$|^[A-Z0-9]+_(E|S|W|X|I|ERR|ERROR)_/;
/** Writings that only codes have. */
const CODE_BODY = /\(\s*(HRESULT|NTSTATUS|SCODE)\s*\)|\b(_\w+_TYPEDEF_|MAKE_HRESULT|MAKE_SCODE|(__)?HRESULT_FROM_WIN32)\s*\(/;
/** FACILITY_NT_BIT and the like are no facility numbers: 13 bits, HRESULT_FACILITY of winerror.h. */
const LAST_FACILITY = 0x1fff;

/**
 * Reads a header in the style of winerror.h: numbers, values in a cast or a TYPEDEF macro, MAKE_HRESULT, base plus offset, the masks
 * of setupapi.h, aliases, and the header's own macros for these. Enumerations and bounds are not read.
 * A mere number counts as a code where its name says so, a MessageId comment announces it, or `names` has it.
 * @param names What other headers define: the register's symbols and facilities. The header's own definitions go before them.
 */
export function parseHeader(text: string, names: ReadonlyMap<string, Reading> = new Map()): ParsedHeader {
  const defines = readDefines(text);
  const announced = readAnnouncedNames(text);
  const macros = new Map<string, HeaderDefine>();
  for (const define of defines) if (!macros.has(define.name)) macros.set(define.name, define);

  const parsed: ParsedHeader = { definitions: [], facilities: [], unread: [] };
  const seen = new Map<string, number>();
  for (const { name, parameters, body, line } of defines) {
    const named = announced.has(name) || CODE_NAME.test(name) || (names.has(name) && !FACILITY.test(name));
    if (parameters !== null || body === '' || (MARKER.test(name) && !announced.has(name))) continue;
    const reading = read(body, { macros, names });
    if (typeof reading === 'string') {
      if (named || CODE_BODY.test(body)) parsed.unread.push({ symbol: name, line, reason: reading });
    } else if (seen.has(name)) {
      if (seen.get(name) !== reading.value) parsed.unread.push({ symbol: name, line, reason: 'is defined above with another value, which stands' });
    } else if (FACILITY.test(name)) {
      if (reading.value <= LAST_FACILITY) parsed.facilities.push({ name, number: reading.value, line });
      seen.set(name, reading.value);
    } else if (named || (reading.style !== 'plain' && reading.style !== 'dword')) {
      parsed.definitions.push({ symbol: name, value: reading.value, line, space: spaceOf(reading) });
      seen.set(name, reading.value);
    }
  }
  return parsed;
}

/** The value of an expression, or the reason why it has none. */
function read(body: string, scope: Scope): Reading | string {
  try {
    return readExpression(body, scope);
  } catch (error) {
    if (error instanceof UnreadableExpression) return error.message;
    throw error;
  }
}

/** A mere number up to 0xFFFF is a Win32 error; one that begins with 0x8 is an HRESULT; of others the writing tells nothing. */
function spaceOf({ value, style }: Reading): NumberingSpace | undefined {
  if (style === 'plain') return value <= 0xffff ? 'win32' : value >>> 28 === 8 ? 'hresult' : undefined;
  return style === 'dword' ? undefined : style;
}
