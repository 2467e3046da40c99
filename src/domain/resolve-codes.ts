import { hex8, MAX_ERROR_CODE, type ErrorCode } from '#domain/error-code.ts';
import { innerCodes } from '#domain/inner-codes.ts';
import type { ValueTable } from '#domain/lookup-values.ts';
import type { NumberForm } from '#domain/number-form.ts';
import { NUMBERING_SPACES, displayName, type NumberingSpace } from '#domain/numbering-space.ts';
import type { CodeReading } from '#domain/read-query.ts';
import { joinResolutions, NOTHING, type Answer, type Resolution } from '#domain/resolve.ts';

/** Ranks of answers to the first certain reading; possible readings come after names that match as a whole. */
const CERTAIN_RANK = 0;
export const POSSIBLE_RANK = 1_000;
/** Room for the spaces of one number and the values inside it. */
const RANKS_PER_READING = 10;

const GENERIC_EXIT_CODE =
  'An exit code of -1, which is 0xFFFFFFFF, is what many programs return for any failure. It is no Windows error code; look at what the program itself printed.';

/** Exit codes below this are the program's own far more often than they are an NTSTATUS. */
const SMALLEST_STATUS = 0x100;

const FORMS: Record<NumberForm, (text: string, code: ErrorCode) => string> = {
  decimal: (text) => `${text} read as a decimal number`,
  'signed decimal': (text, code) => `${text} read as a signed number, ${hex8(code)}`,
  hex: (text) => `${text} read as hexadecimal`,
  'bare hex': (text, code) => `${text} read as hexadecimal, 0x${code.toString(16).toUpperCase()}`,
};

/** Finds the values that the numbers of a query name. Numbers that must be codes and name none are listed; others pass in silence. */
export function resolveCodes(readings: readonly CodeReading[], values: Pick<ValueTable, 'has'>): Resolution {
  const generic = readings.find(isGenericExitCode);
  const found = readings.filter((reading) => !isGenericExitCode(reading)).map((reading, index): Resolution => {
    const base = (reading.certain ? CERTAIN_RANK : POSSIBLE_RANK) + index * RANKS_PER_READING;
    const how = FORMS[reading.form](reading.text, reading.code);
    const answers = [...plainAnswers(reading, values, how), ...innerAnswers(reading.code, values, how)].map((answer, place) => ({ ...answer, rank: base + place }));
    const undefinedCodes = answers.length === 0 && reading.certain ? [{ about: reading.text, code: reading.code }] : [];
    return { answers, notes: [], undefinedCodes };
  });
  const notes = generic === undefined ? [] : [{ about: generic.text, sentences: [GENERIC_EXIT_CODE], falseName: null }];
  return joinResolutions(...found, { ...NOTHING, notes });
}

type Unranked = Omit<Answer, 'rank'>;

function plainAnswers({ code, space: named }: CodeReading, values: Pick<ValueTable, 'has'>, how: string): Unranked[] {
  return spacesOf(code, named)
    .filter((space) => values.has(space, code))
    .map((space, place) => ({
      space,
      code,
      symbol: null,
      match: 'code' as const,
      reason: place === 0 ? how : `the same number as ${space === 'win32' ? 'a Win32 error' : `an ${displayName(space)}`}`,
      exact: true,
    }));
}

/** The values inside a number. A macro's result may have been put into another: 0xD0070005 holds 0xC0070005, which holds 5. */
function innerAnswers(code: ErrorCode, values: Pick<ValueTable, 'has'>, how: string): Unranked[] {
  return innerCodes(code).flatMap(({ space, code: inner, reason }): Unranked[] => {
    const path = `${how}; ${reason}`;
    if (values.has(space, inner)) return [{ space, code: inner, symbol: null, match: 'code', reason: path, exact: true }];
    return innerAnswers(inner, values, path);
  });
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

/** "exited with code -1" says that the program failed, not which value of 0xFFFFFFFF a header may define. */
function isGenericExitCode({ code, space }: CodeReading): boolean {
  return code === MAX_ERROR_CODE && space === 'ntstatus';
}
