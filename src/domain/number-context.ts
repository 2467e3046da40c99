import type { NumberingSpace } from '#domain/numbering-space.ts';

/** Numbers that other things than these three spaces count with. */
export type ForeignNumber = 'bug check' | 'HTTP status' | 'errno' | 'exit code -1';

/** What the words before a number say about it. */
export interface NumberContext {
  /**
   * code: the words announce an error code. place: they announce something else (a line, a port, an address).
   * none: they say nothing, so that only a number that is defined counts.
   */
  readonly role: 'code' | 'place' | 'none';
  /** The numbering space that the words name; null where they name none. */
  readonly space: NumberingSpace | null;
  /** What the words say that the number counts instead of a Windows error; null where they say nothing of the kind. */
  readonly foreign: ForeignNumber | null;
}

/** Words that name another kind of number, directly before it. */
const NAMES_FOREIGN: readonly (readonly [words: RegExp, foreign: ForeignNumber])[] = [
  [/\b(?:bug ?check(?: ?code)?|stop(?: code| error)?|blue ?screen|bsod|bccode)(?:\s+(?:was|is|of|code))?[\s:=#(*"']*$/i, 'bug check'],
  [/\bhttp(?:s|\/\d(?:\.\d)?)?(?:[\s-]+(?:status|error|response|code))*[\s:=#("']*$/i, 'HTTP status'],
  [/\bremote server returned an error:\s*\($/i, 'HTTP status'],
  [/\berrno\b[\s:=#(["']*$/i, 'errno'],
];

/** How many characters before a number are looked at. */
export const CONTEXT_LENGTH = 48;

/** The last words before a number, with the signs and small words that stand between them and it. */
const ANNOUNCES_CODE =
  /\b(?:err(?:or|no)?s?|\w*(?:error|exception|status|result|exit|hresult)(?:[_ ]?(?:code|value|number|no))?|codes?|results?|return(?:ed|s|ing)?|fail(?:ed|ure|s)?|exited|hr|scode|(?:get)?lasterror\w*|gle|wsa\w*|win32|values?|helpmsg|reason|rc|ret)[\s"'()[\]{}<>=:#,%-]*(?:(?:is|was|of|with|code|value|has|number|no\.?|error|the)[\s"'()[\]{}<>=:#,%-]+)*$/i;

const ANNOUNCES_PLACE =
  /\b(?:lines?|col(?:umn)?|ports?|pid|tid|process|thread|address|base|offset|handle|size|length|bytes|version|build|kb|session|page|year|row|index|count|took|after|at|windows|server|office|event(?: ?id)?)[\s"'([{<=:#]*$/i;

/** Words that decide between spaces. The one nearest to the number wins. */
const NAMES_SPACE: readonly (readonly [words: RegExp, space: NumberingSpace])[] = [
  [/\b(?:hresult|hr|scode|com error|comexception)\b/gi, 'hresult'],
  [/\b(?:ntstatus|nt_?status|exception(?: code)?|nt status|exit(?:ed)?(?:[ _]?(?:with|code|status))*|sub ?status|terminat\w+|crash\w*)\b/gi, 'ntstatus'],
  [/\b(?:win32\w*|winerror|os error|errno|system error|getlasterror|lasterror\w*|helpmsg|winsock|socket\w*|wsa\w*|winhttp\w*|wininet\w*|msi\w*|windows installer|dwerror)\b/gi, 'win32'],
];

/** The SDK's macros name the space of their argument. */
const MACRO = /\b(?:HRESULT_FROM_(WIN32|NT|SETUPAPI)|NTSTATUS_FROM_(WIN32))\s*\(\s*$/i;

/** Reads the text that stands directly before a number. */
export function readContext(before: string): NumberContext {
  const near = before.slice(-CONTEXT_LENGTH);
  // Most numbers of a long paste stand among numbers.
  if (!/[a-z]/i.test(near)) return { role: 'none', space: null, foreign: null };
  const macro = MACRO.exec(near);
  if (macro !== null) return { role: 'code', space: macro[1]?.toUpperCase() === 'NT' ? 'ntstatus' : 'win32', foreign: null };

  let space: NumberingSpace | null = null;
  let nearest = -1;
  for (const [words, named] of NAMES_SPACE) {
    const last = [...near.matchAll(words)].at(-1)?.index ?? -1;
    if (last > nearest) [space, nearest] = [named, last];
  }
  const role = ANNOUNCES_PLACE.test(near) ? 'place' : ANNOUNCES_CODE.test(near) ? 'code' : 'none';
  return { role, space, foreign: NAMES_FOREIGN.find(([words]) => words.test(near))?.[1] ?? null };
}
