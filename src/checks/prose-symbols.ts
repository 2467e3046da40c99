import { faultAt, type ContentFile } from '#checks/content-file.ts';
import { errorPrefixes, looksLikeErrorName } from '#checks/error-name-forms.ts';
import { hint } from '#checks/name-hints.ts';
import type { Passage } from '#checks/passages.ts';
import type { Content } from '#checks/read-content.ts';
import { editDistance } from '#domain/edit-distance.ts';
import type { Fault } from '#schemas/fault.ts';

/** Words that make it plain to a reader that a name is not real. A false name may stand beside them and nowhere else. */
const DISCLAIMER = 'no SDK header defines';

/** A C identifier. */
const WORD = /[A-Za-z_][A-Za-z0-9_]*/g;

/** Every word in a text that looks like an error's name is one: invented names circulate, and must not spread from here. */
export function proseSymbols(content: Content): Fault[] {
  const { files, targets: symbols } = content;
  const prefixes = errorPrefixes(symbols.keys());
  const claimed = new Set(content.ofKind('correction').map(({ stem }) => stem));
  const verdicts = new Map<string, boolean>();

  return files.flatMap((file) => file.passages.flatMap((passage) => unknownWords(file, passage).map(({ word, index }) => faultOf(file, passage, word, index))));

  function unknownWords({ kind }: ContentFile, passage: Passage): { word: string; index: number }[] {
    return [...passage.text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
      // components-resolve speaks of those.
      if (passage.componentsAt.has(index)) return [];
      if (symbols.has(word) || !isErrorName(word)) return [];
      if (claimed.has(word) && (kind === 'correction' || passage.context.toLowerCase().includes(DISCLAIMER.toLowerCase()))) return [];
      return isBeginning(word, passage.text.charAt(index + word.length)) ? [] : [{ word, index }];
    });
  }

  function isErrorName(word: string): boolean {
    const known = verdicts.get(word);
    if (known !== undefined) return known;
    const verdict = claimed.has(word) || looksLikeErrorName(word, prefixes) || isSlipOf(word);
    verdicts.set(word, verdict);
    return verdict;
  }

  /** A name of a component without marks, misspelt: PDH_NOT_IMPLEMENTD. Constants of the same header lie further off. */
  function isSlipOf(word: string): boolean {
    if (!/^[A-Z][A-Z0-9]*_[A-Z0-9_]{6,}$/.test(word)) return false;
    for (const symbol of symbols.keys()) if (editDistance(word, symbol, 1) === 1) return true;
    return false;
  }

  /** ERROR_IPSEC_IKE_ and ERROR_IPSEC_* stand for all names that begin so. */
  function isBeginning(word: string, next: string): boolean {
    return (word.endsWith('_') || next === '*') && begins(word);
  }

  function begins(beginning: string): boolean {
    for (const symbol of symbols.keys()) if (symbol.startsWith(beginning)) return true;
    return false;
  }

  function faultOf(file: ContentFile, passage: Passage, word: string, index: number): Fault {
    const expected = claimed.has(word) ? `a real name; "${word}" is one of content/corrections` : 'a name of content/register';
    const fix = claimed.has(word) ? `Take the real name, or say in the same paragraph that ${DISCLAIMER} it.` : hint(word, symbols.keys(), begins(`${word}_`) ? `Write ${word}_ if you mean all names that begin so.` : 'Check the name in its SDK header, or leave it out.');
    return faultAt(file, passage.offsetAt(index), { rule: 'prose-symbols', found: word, expected, fix });
  }
}
