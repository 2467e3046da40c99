import type { Content } from '#checks/read-content.ts';
import { hex8 } from '#domain/error-code.ts';
import { NUMBERING_SPACES } from '#domain/numbering-space.ts';
import { symbolWords } from '#domain/symbolic-name.ts';
import type { Fault } from '#schemas/fault.ts';
import type { RegisterRow } from '#schemas/register-row.ts';

const FEWEST_WORDS = 3;
/** The content guide asks for 25; a long name of a component may need a few more. */
const MOST_WORDS = 30;
/** Words that join others and say nothing that the name does not. */
const SMALL_WORDS = new Set(['A', 'AN', 'AND', 'ARE', 'AT', 'BE', 'BY', 'ERROR', 'FOR', 'HAS', 'IN', 'IS', 'IT', 'OF', 'ON', 'OR', 'STATUS', 'THE', 'THIS', 'TO', 'WAS']);

/** A row's meaning, where it has one, is one plain sentence that says more than the name. */
export function registerMeaning({ register }: Content): Fault[] {
  return NUMBERING_SPACES.flatMap((space) => {
    const { file, rows } = register.names[space];
    return rows.flatMap(({ line, ...row }) => {
      if (row.meaning === null) return [];
      const column = [hex8(row.value), row.symbol, row.source, ''].join('\t').length + 1;
      return faultsOf(row, row.meaning).map((finding) => ({ file, line, column, rule: 'register-meaning', ...finding }));
    });
  });
}

function faultsOf({ symbol }: RegisterRow, meaning: string): Pick<Fault, 'found' | 'expected' | 'fix'>[] {
  const faults: Pick<Fault, 'found' | 'expected' | 'fix'>[] = [];
  const words = meaning.split(/\s+/).filter((word) => word !== '');
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) {
    faults.push({ found: `a meaning of ${words.length} ${words.length === 1 ? 'word' : 'words'}`, expected: `${FEWEST_WORDS} to ${MOST_WORDS} words`, fix: 'Say what happened, to what, in which part of Windows, in one sentence.' });
  }
  if (!meaning.endsWith('.')) faults.push({ found: `a meaning that ends in ${JSON.stringify(meaning.slice(-1))}`, expected: 'a full stop', fix: 'End the sentence with a full stop.' });
  if (/[\u2018\u2019\u201C\u201D]/.test(meaning)) faults.push({ found: 'a typographic quotation mark in a meaning', expected: 'straight quotes', fix: 'Write \' and ".' });
  if (/^\s|\s$|\s{2}/.test(meaning)) faults.push({ found: 'blanks at an end of the meaning, or two in a row', expected: 'single blanks between words', fix: 'Remove the extra blanks.' });
  const known = new Set([...symbolWords(symbol), ...SMALL_WORDS]);
  if (words.length >= FEWEST_WORDS && words.every((word) => known.has(word.replace(/[^A-Za-z0-9]/g, '').toUpperCase()))) {
    faults.push({ found: `only the words of ${symbol} as its meaning`, expected: 'a sentence that says more than the name', fix: 'Explain the condition, or write - until somebody can.' });
  }
  return faults;
}
