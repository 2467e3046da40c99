import type { MessageHash } from '#domain/lookup-messages.ts';
import { hashWindows } from '#domain/message-hash.ts';
import { isPlainWord, wordsWithPlaces, type MessageWord } from '#domain/message-words.ts';
import { win32FromHresult } from '#domain/unwrap.ts';

/** A message of Windows in a text. */
export interface FoundMessage {
  /**
   * Every value that has it, or a message with this part; those that somebody has written about first, an HRESULT with the Win32 error that it
   * carries before it, then in the order of the tables.
   */
  readonly rows: readonly MessageHash[];
  /** Its place in the text, in UTF-16 units from 0. */
  readonly start: number;
  readonly end: number;
  /** True where the text is this message and nothing else. */
  readonly isAll: boolean;
}

/** Shorter messages count inside a text only where signs set them apart from what stands around them. */
const SHORTEST_UNMARKED = 5;
/** Shorter messages ("Success", "Reserved") count only where they are the whole text. */
const SHORTEST_INSIDE = 3;
/** A part that so many values share tells nothing. */
const MOST_SHARING = 8;

/** Finds the messages that a text holds, the longest first; one inside another is left out. */
export function findMessages(text: string, rows: readonly MessageHash[]): FoundMessage[] {
  const words = wordsWithPlaces(text);
  const plain = words.map(({ word }) => word);
  const byLength = Map.groupBy(rows, ({ length }) => length);
  const found: FoundMessage[] = [];
  for (const [length, candidates] of [...byLength].sort(([one], [other]) => other - one)) {
    if (length > words.length || (length < SHORTEST_INSIDE && length !== words.length)) continue;
    const byHash = Map.groupBy(candidates, ({ hash }) => hash);
    hashWindows(plain, length).forEach((hash, first) => {
      const isAll = length === words.length;
      const matching = (byHash.get(hash) ?? []).filter(({ kind }) => isAll || kind !== 'question');
      if (matching.length === 0 || matching.length > MOST_SHARING) return;
      const last = first + length - 1;
      const [start, end] = [(words[first] as MessageWord).start, (words[last] as MessageWord).end];
      if (found.some((longer) => longer.start <= start && end <= longer.end)) return;
      if (length < SHORTEST_UNMARKED && !isSetApart(text, words, first, last)) return;
      const whole = matching.filter(({ kind }) => kind !== 'part');
      found.push({ rows: inOrder(whole.length > 0 ? whole : matching), start, end, isAll });
    });
  }
  return found;
}

function inOrder(rows: readonly MessageHash[]): MessageHash[] {
  // The message is the Win32 error's own, even where only the page of the HRESULT around it has been written.
  const isAround = (wrapper: MessageHash, { space, code }: MessageHash): boolean => wrapper.space === 'hresult' && space === 'win32' && win32FromHresult(wrapper.code) === code;
  const isMeant = (row: MessageHash): boolean => row.written || rows.some((wrapper) => wrapper.written && isAround(wrapper, row));
  const isWrapper = (row: MessageHash): boolean => rows.some((inner) => isAround(row, inner));
  return rows.toSorted((one, other) => Number(isMeant(other)) - Number(isMeant(one)) || Number(isWrapper(one)) - Number(isWrapper(other)));
}

/** Whether more than blanks stands on both sides of a row of words, or what Windows fills in, or the text's beginning or end. */
function isSetApart(text: string, words: readonly MessageWord[], first: number, last: number): boolean {
  const [before, after] = [words[first - 1], words[last + 1]];
  const isFilledIn = ({ start, end }: MessageWord): boolean => !isPlainWord(text.slice(start, end));
  const signs = (from: number, to: number): boolean => /[^\s,'’]|[\r\n]/.test(text.slice(from, to));
  return (
    (before === undefined || isFilledIn(before) || signs(before.end, (words[first] as MessageWord).start)) &&
    (after === undefined || isFilledIn(after) || signs((words[last] as MessageWord).end, after.start))
  );
}
