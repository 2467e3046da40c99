import type { Passage } from '#checks/passages.ts';

/** A number and a symbol so near each other in a text that a reader takes one for the other's value. */
export interface CodeMention {
  readonly symbol: string;
  /** As written: "13004", "0x8032000A", "-2147024891". */
  readonly number: string;
  /** Where the number stands in the passage. */
  readonly index: number;
  /** True where the writing leaves no doubt: parentheses, an equals sign, "is". A loose pair only stands side by side. */
  readonly firm: boolean;
}

interface Token {
  readonly kind: 'symbol' | 'number';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const NUMBER = /(?<![\w.,/-])-?(?:0[xX][0-9A-Fa-f]{1,8}|\d{1,10})(?=L?(?!\w|[.,]\d|-\w|%))/g;
const WORD = /[A-Za-z_][A-Za-z0-9_]*/g;

/** "SYMBOL (", "SYMBOL (error code ", "SYMBOL = ", "SYMBOL is " */
const SYMBOL_TO_NUMBER = /^(?:\s*\((?:(?:Win32|HRESULT|NTSTATUS|error|status|code|value|decimal|hex)[ :]+)*|\s*==?\s*|\s+is\s+(?:(?:the|Win32|error|code|value)\s+)*)$/i;
/** "13004 (", "13004 = ", "13004 is " */
const NUMBER_TO_SYMBOL = /^(?:\s*\((?:=\s*)?|\s*==?\s*|\s+(?:is|means|stands for)\s+)$/i;
/** "SYMBOL 0x8032000A", "SYMBOL, 0x8032000A", "SYMBOL: 13004", "SYMBOL | 13004" */
const SYMBOL_BESIDE_NUMBER = /^(?:\s+|\s*[,:|]\s*)$/;
/** "0x8032000A SYMBOL", "13004 | SYMBOL" */
const NUMBER_BESIDE_SYMBOL = /^(?:\s+|\s*[:|]\s*)$/;
/** Between two forms of one value: "(13004, 0x32CC)", "13004 / 0x32CC", "13004 | 0x32CC" */
const BETWEEN_FORMS = /^\s*(?:[,;/=|]|or)\s*(?:or\s+)?$/;
/** What may follow a number that is a value, and not a count of something. */
const VALUE_ENDS = /^L?(?:\s*(?:[),;:/|=]|or\b)|\.?\s*$|\.\s)/;
/** Words before a small decimal that make it a code: "error 5 (ERROR_ACCESS_DENIED)", but not "step 5 (ERROR_ACCESS_DENIED)". */
const CODE_WORDS = /(?:^|\b(?:errors?|codes?|status|values?|returns?|returned|exit|with|is|means|HRESULT|NTSTATUS|Win32|decimal)[\s:]*|[=|(]\s*)$/i;
const LARGE_ENOUGH = 100;

/** Every pair of a number and a known symbol in a passage. */
export function codeMentions({ text, kind }: Passage, isSymbol: (word: string) => boolean): CodeMention[] {
  const tokens = tokensOf(text, isSymbol);
  const gap = (left: Token, right: Token): string => text.slice(left.end, right.start);
  const mentions: CodeMention[] = [];

  tokens.forEach((number, index) => {
    if (number.kind !== 'number') return;
    const pair = (symbol: Token, firm: boolean): number => mentions.push({ symbol: symbol.text, number: number.text, index: number.start, firm });
    const isHex = /x/i.test(number.text);
    const endsAsValue = VALUE_ENDS.test(text.slice(number.end));

    // To the left, past other forms of the same value: SYMBOL (13004, 0x32CC).
    let first = index;
    while (isForm(tokens[first - 1], tokens[first] as Token)) first--;
    const before = tokens[first - 1];
    if (before?.kind === 'symbol' && endsAsValue) {
      const between = gap(before, tokens[first] as Token);
      if (SYMBOL_TO_NUMBER.test(between) || isDefine(before, between)) pair(before, true);
      else if (kind === 'prose' && SYMBOL_BESIDE_NUMBER.test(between) && (isHex || number.text.length > 2)) pair(before, false);
    }

    // To the right: 13004 (SYMBOL).
    let last = index;
    while (isForm(tokens[last], tokens[last + 1])) last++;
    const after = tokens[last + 1];
    if (after?.kind === 'symbol' && (isHex || Number(number.text) >= LARGE_ENOUGH || CODE_WORDS.test(text.slice(0, number.start)))) {
      const between = gap(tokens[last] as Token, after);
      if (NUMBER_TO_SYMBOL.test(between)) pair(after, true);
      else if (kind === 'prose' && NUMBER_BESIDE_SYMBOL.test(between)) pair(after, false);
    }
  });
  return mentions;

  function isForm(left: Token | undefined, right: Token | undefined): boolean {
    return left?.kind === 'number' && right?.kind === 'number' && BETWEEN_FORMS.test(gap(left, right));
  }

  /** #define SYMBOL 13004L, #define SYMBOL ((HRESULT)0x80320009L) */
  function isDefine(symbol: Token, between: string): boolean {
    return /^#\s*define\s+$/.test(text.slice(text.lastIndexOf('\n', symbol.start) + 1, symbol.start)) && !between.includes('\n');
  }
}

function tokensOf(text: string, isSymbol: (word: string) => boolean): Token[] {
  const token = (kind: Token['kind']) => ({ 0: word, index }: RegExpExecArray): Token => ({ kind, text: word, start: index, end: index + word.length });
  const symbols = [...text.matchAll(WORD)].filter(({ 0: word }) => isSymbol(word)).map(token('symbol'));
  if (symbols.length === 0) return [];
  return [...symbols, ...[...text.matchAll(NUMBER)].map(token('number'))].sort((a, b) => a.start - b.start);
}
