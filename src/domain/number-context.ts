import type { NumberingSpace } from '#domain/numbering-space.ts';

/** What the words before a number say about it. */
export interface NumberContext {
  /**
   * code: the words announce an error code. place: they announce something else (a line, a port, an address).
   * none: they say nothing, so that only a number that is defined counts.
   */
  readonly role: 'code' | 'place' | 'none';
  /** The numbering space that the words name; null where they name none. */
  readonly space: NumberingSpace | null;
}

/** How many characters before a number are looked at. */
export const CONTEXT_LENGTH = 48;

/** The last words before a number, with the signs and small words that stand between them and it. */
const ANNOUNCES_CODE =
  /\b(?:err(?:or|no|code)?s?|codes?|status|results?|return(?:ed|s)?|fail(?:ed|ure|s)?|exit(?:ed)?|hr|hresult|ntstatus|scode|(?:get)?lasterror(?:value)?|gle|wsa\w*|winerror|win32|values?|\w*exception|helpmsg|reason|rc|ret|bugcheck)\)?[\s"'([{<=:#,-]*(?:(?:is|was|of|with|code|value|has|number|no\.?|error|the)[\s"'([{<=:#,-]+)*$/i;

const ANNOUNCES_PLACE =
  /\b(?:lines?|col(?:umn)?|ports?|pid|tid|process|thread|address|base|offset|handle|size|length|bytes|version|build|kb|session|page|year|row|index|count|took|after|at|windows|server|office|event(?: ?id)?)[\s"'([{<=:#]*$/i;

/** Words that decide between spaces. The one nearest to the number wins. */
const NAMES_SPACE: readonly (readonly [words: RegExp, space: NumberingSpace])[] = [
  [/\b(?:hresult|hr|scode|com error|comexception)\b/gi, 'hresult'],
  [/\b(?:ntstatus|exception(?: code)?|nt status|exit(?:ed)?(?: with)?(?: code| status)?)\b/gi, 'ntstatus'],
  [/\b(?:win32|os error|errno|system error|getlasterror|lasterror\w*|helpmsg|winsock|wsa\w*|winhttp\w*|wininet\w*)\b/gi, 'win32'],
];

/** The SDK's macros name the space of their argument. */
const MACRO = /\b(?:HRESULT_FROM_(WIN32|NT|SETUPAPI)|NTSTATUS_FROM_(WIN32))\s*\(\s*$/i;

/** Reads the text that stands directly before a number. */
export function readContext(before: string): NumberContext {
  const near = before.slice(-CONTEXT_LENGTH);
  // Most numbers of a long paste stand among numbers.
  if (!/[a-z]/i.test(near)) return { role: 'none', space: null };
  const macro = MACRO.exec(near);
  if (macro !== null) return { role: 'code', space: macro[1]?.toUpperCase() === 'NT' ? 'ntstatus' : 'win32' };

  let space: NumberingSpace | null = null;
  let nearest = -1;
  for (const [words, named] of NAMES_SPACE) {
    const last = [...near.matchAll(words)].at(-1)?.index ?? -1;
    if (last > nearest) [space, nearest] = [named, last];
  }
  const role = ANNOUNCES_PLACE.test(near) ? 'place' : ANNOUNCES_CODE.test(near) ? 'code' : 'none';
  return { role, space };
}
