/** One word of a text, as messages are compared: lower case, no signs. */
export interface MessageWord {
  readonly word: string;
  /** Where it stands in the text, in UTF-16 units from 0. */
  readonly start: number;
  readonly end: number;
}

/** What stands in a message where Windows fills something in: %1, %1!ls!, %hs, %08lx. */
const INSERT = /%(?:[1-9]\d?(?:![^!\s]*!|(?![\w.]*[a-zA-Z]))|[-+#0]*[\d.*]*(?:I64|I32|[hlw]{0,2})[a-zA-Z]\b)/g;
/** Stands for an insert among the words of a message. */
export const FILLED_IN = '%';
/** The title in front of some NTSTATUS messages, "{Access Violation}", which most programs leave out. */
const TITLE = /^\s*\{[^}]*\}\s*/;

/** The words of any text, in order. */
export function wordsWithPlaces(text: string): MessageWord[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({ word: word.toLowerCase(), start: index, end: index + word.length }));
}

/** The words of a message as Windows has it, without a title in braces; inserts stand as FILLED_IN. */
export function messageWords(message: string): string[] {
  const marked = message.replace(TITLE, '').replace(INSERT, ' % ');
  return [...marked.matchAll(/[\p{L}\p{N}]+|%(?![\p{L}\p{N}])/gu)].map(([word]) => word.toLowerCase());
}

/** A word as it stands in a sentence, not the name of a function or file. */
export function isPlainWord(word: string): boolean {
  return /^\p{Lu}?\p{Ll}+$/u.test(word);
}

/** The rows of words between inserts; empty ones are left out. */
export function splitAtInserts(words: readonly string[]): string[][] {
  const pieces: string[][] = [[]];
  for (const word of words) {
    if (word === FILLED_IN) pieces.push([]);
    else pieces.at(-1)?.push(word);
  }
  return pieces.filter((piece) => piece.length > 0);
}
