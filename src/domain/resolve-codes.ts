import { familiarForm, hex8, type ErrorCode } from '#domain/error-code.ts';
import { innerCodes, type InnerCode } from '#domain/inner-codes.ts';
import type { ValueTable } from '#domain/lookup-values.ts';
import type { NumberForm } from '#domain/number-form.ts';
import { NUMBERING_SPACES, displayName, type NumberingSpace } from '#domain/numbering-space.ts';
import type { CodeReading } from '#domain/read-query.ts';
import { joinResolutions, RANK, type Answer, type Resolution, type UndefinedCode } from '#domain/resolve.ts';

/** Answers to one number follow each other by less than the next character's place. */
const STEP = 1 / 64;

/** Exit codes below this are the program's own far more often than they are an NTSTATUS. */
const SMALLEST_STATUS = 0x100;

const FORMS: Record<NumberForm, (text: string, code: ErrorCode) => string> = {
  decimal: (text) => `${text} read as a decimal number`,
  'signed decimal': (text, code) => `${text} read as a signed number, ${hex8(code)}`,
  hex: (text) => `${text} read as hexadecimal`,
  'bare hex': (text, code) => `${text} read as hexadecimal, 0x${code.toString(16).toUpperCase()}`,
};

type Values = Pick<ValueTable, 'has' | 'isNamed'>;

/** Finds the values that the numbers of a query name. Numbers that must be codes and name none are listed; others pass in silence. */
export function resolveCodes(readings: readonly CodeReading[], values: Values): Resolution {
  const found = readings.map((reading, index): Resolution => {
    const how = FORMS[reading.form](reading.text, reading.code);
    const base = (reading.certain ? RANK.inside : RANK.possible) + reading.place.start + index * STEP ** 2;
    const answers = answersTo(reading, values, how).map((answer, order) => ({ ...answer, rank: base + order * STEP, place: reading.place }));
    const undefinedCodes = answers.length === 0 && reading.certain ? [undefinedCode(reading)] : [];
    return { answers, notes: [], undefinedCodes };
  });
  return joinResolutions(...found);
}

function undefinedCode({ text, code }: CodeReading): UndefinedCode {
  const carried = innerCodes(code).map(({ space, code, reason }) => ({ reason, value: `${space === 'win32' ? 'Win32 error' : displayName(space)} ${familiarForm(space, code)}` }));
  return { about: text, code, hex: hex8(code), carried };
}

type Unranked = Omit<Answer, 'rank' | 'place'>;

/** A value that has a name comes before what it carries; a value that only carries another comes after it, though it may have a page. */
function answersTo(reading: CodeReading, values: Values, how: string): Unranked[] {
  const plain = plainAnswers(reading, values, how);
  const inner = innerAnswers(reading.code, values, how);
  const named = plain.filter(({ space, code }) => values.isNamed(space, code));
  const carriers = plain.filter(({ space, code }) => !values.isNamed(space, code)).map((answer) => (inner.length === 0 ? answer : { ...answer, reason: `this very value, as it is met by itself` }));
  const answers = [...named, ...inner, ...carriers];
  return answers.length > 0 ? answers : withoutFacility(reading.code, values, how);
}

function plainAnswers({ code, space: named }: CodeReading, values: Values, how: string): Unranked[] {
  return spacesOf(code, named)
    .filter((space) => values.has(space, code))
    .map((space, order) => codeAnswer(space, code, order === 0 ? how : `the same number as ${space === 'win32' ? 'a Win32 error' : `an ${displayName(space)}`}`));
}

/** The values inside a number. A macro's result may have been put into another: 0xD0070005 holds 0xC0070005, which holds 5. */
function innerAnswers(code: ErrorCode, values: Values, how: string): Unranked[] {
  return innerCodes(code).flatMap(({ space, code: inner, reason }: InnerCode): Unranked[] => {
    const path = `${how}; ${reason}`;
    return values.has(space, inner) ? [codeAnswer(space, inner, path)] : innerAnswers(inner, values, path);
  });
}

/** 0x80000BC9: some programs set the failure bit of a Win32 error and nothing else. Only where the number itself is not defined. */
function withoutFacility(code: ErrorCode, values: Values, how: string): Unranked[] {
  const low = code & 0xffff;
  return code >>> 16 === 0x8000 && low !== 0 && values.has('win32', low) ? [codeAnswer('win32', low, `${how}; 0x8000 in front of a Win32 error sets the failure bit and no facility`)] : [];
}

function codeAnswer(space: NumberingSpace, code: ErrorCode, reason: string): Unranked {
  return { space, code, symbol: null, nameIndex: 0, match: 'code', reason, exact: true };
}

/**
 * In which space a number is meant first. Small numbers are Win32 errors; of 32-bit ones the two highest bits decide:
 * 10 is a failed HRESULT, 11 and 01 are severities of NTSTATUS alone, 00 above 16 bits is a successful HRESULT.
 */
function spacesOf(code: ErrorCode, named: NumberingSpace | null): NumberingSpace[] {
  const top = code >>> 30;
  const usual: NumberingSpace[] = code <= 0xffff ? ['win32', 'hresult', 'ntstatus'] : top === 1 || top === 3 ? ['ntstatus', 'hresult', 'win32'] : ['hresult', 'ntstatus', 'win32'];
  const first = named === 'ntstatus' && code < SMALLEST_STATUS ? null : named;
  return first === null ? usual : [first, ...NUMBERING_SPACES.filter((space) => space !== first).sort((a, b) => usual.indexOf(a) - usual.indexOf(b))];
}
