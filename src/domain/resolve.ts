import type { ErrorCode } from '#domain/error-code.ts';
import type { NumberingSpace } from '#domain/numbering-space.ts';

/** One value that answers a query. */
export interface Answer {
  readonly space: NumberingSpace;
  readonly code: ErrorCode;
  /** The name that matched; null for a number, whose names stand on its card. */
  readonly symbol: string | null;
  readonly match: 'code' | 'symbol';
  /** How the query led here, as a plain sentence without its full stop. */
  readonly reason: string;
  /** The lowest is best; answers with the same rank answer equally well. */
  readonly rank: number;
  /** True where the query, or a code in it, is this value and not a part of its name: it may lead straight to the page. */
  readonly exact: boolean;
}

/** Something to say besides the answers: that a name is false, that a number is no code. */
export interface Note {
  /** The code or name as it stands in the query. */
  readonly about: string;
  readonly sentences: readonly string[];
  /** The false name that the site has a page about. */
  readonly falseName: string | null;
}

/** A number that must be meant as an error code although no header defines it. */
export interface UndefinedCode {
  readonly about: string;
  readonly code: ErrorCode;
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
