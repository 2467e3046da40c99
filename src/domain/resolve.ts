import type { ErrorCode } from '#domain/error-code.ts';
import type { NumberingSpace } from '#domain/numbering-space.ts';
import type { Place } from '#domain/read-query.ts';

/** Ranks, the lowest best. What stands in the query without doubt keeps the order in which it stands there: its rank is its place. */
export const RANK = {
  /** The query as a whole is a name, or Windows' message. */
  whole: -1_000,
  /** The query as a whole is a name without its prefix. */
  withoutPrefix: -900,
  /** Codes, names and messages inside the query: plus the place of the first character, which is below 200,000. */
  inside: 0,
  /** Values that only say that something failed, where the query says more. */
  generic: 1_000_000,
  /** Numbers that may be codes. */
  possible: 2_000_000,
  /** Parts of names. */
  namePart: 3_000_000,
  /** Names that differ by a slip or two. */
  slip: 4_000_000,
} as const;

/** One value that answers a query. */
export interface Answer {
  readonly space: NumberingSpace;
  readonly code: ErrorCode;
  /** The name that matched; null for a number or a message, whose names stand on the value's card. */
  readonly symbol: string | null;
  /** For a message: which of the value's names has it. 0 elsewhere. */
  readonly nameIndex: number;
  readonly match: 'code' | 'symbol';
  /** How the query led here, as a plain sentence without its full stop. */
  readonly reason: string;
  /** The lowest is best; answers with the same rank answer equally well. */
  readonly rank: number;
  /** True where the query, or a code in it, is this value and not a part of its name: it may lead straight to the page. */
  readonly exact: boolean;
  /** Where in the query it stands; null where it is not one place. */
  readonly place: Place | null;
}

/** Something to say besides the answers: that a name is false, that a number is no code. */
export interface Note {
  /** The code or name as it stands in the query. */
  readonly about: string;
  readonly sentences: readonly string[];
  /** The false name that the site has a page about. */
  readonly falseName: string | null;
  /** The https address of a page that says what the thing is, where it is known not to be a Windows error. */
  readonly source: string | null;
}

/** A number that must be meant as an error code although no header defines it. */
export interface UndefinedCode {
  readonly about: string;
  readonly code: ErrorCode;
  /** As 0x and eight digits. */
  readonly hex: string;
  /** What the number would carry: why it is thought so, and the value, "Win32 error 13099", which no header defines either. */
  readonly carried: readonly { readonly reason: string; readonly value: string }[];
}

/** What the tables say to a query. No answer is ever a neighbour of what was asked for. */
export interface Resolution {
  /** Best first. */
  readonly answers: readonly Answer[];
  readonly notes: readonly Note[];
  readonly undefinedCodes: readonly UndefinedCode[];
}

export const NOTHING: Resolution = { answers: [], notes: [], undefinedCodes: [] };

/** Joins what several tables say, in the order of their ranks; a value keeps its best answer. */
export function joinResolutions(...resolutions: readonly Resolution[]): Resolution {
  const answers = resolutions.flatMap((resolution) => resolution.answers).sort((one, other) => one.rank - other.rank);
  const seen = new Set<string>();
  return {
    answers: answers.filter(({ space, code }) => {
      const value = `${space} ${code}`;
      return !seen.has(value) && seen.add(value);
    }),
    notes: resolutions.flatMap(({ notes }) => notes),
    undefinedCodes: [...new Map(resolutions.flatMap(({ undefinedCodes }) => undefinedCodes).map((undefinedCode) => [undefinedCode.code, undefinedCode])).values()],
  };
}
