import { codeMentions, type CodeMention } from '#checks/code-mentions.ts';
import { faultAt } from '#checks/content-file.ts';
import type { Content, NamedValue } from '#checks/read-content.ts';
import { familiarForm, isErrorCode, shortHex, toUnsigned, type ErrorCode } from '#domain/error-code.ts';
import { hresultFromNtstatus } from '#domain/ntstatus.ts';
import { hresultFromSetupApi, hresultFromWin32, ntstatusFromWin32 } from '#domain/win32-error.ts';
import type { Fault } from '#schemas/fault.ts';

/** Where a text sets a number and a symbol together, the number is the register's: plain, signed, or wrapped as an HRESULT or NTSTATUS. */
export function codeSymbolPairs(content: Content): Fault[] {
  const { targets: symbols, register } = content;
  const toWin32 = new Map(register.ntstatusToWin32.rows.map(({ ntstatus, result }) => [ntstatus, result]));

  return content.files.flatMap((file) =>
    file.passages.flatMap((passage) => {
      const byNumber = Map.groupBy(codeMentions(passage, (word) => symbols.has(word)), ({ index }) => index);
      return [...byNumber.values()].flatMap((mentions) => {
        const wrong = wrongMention(mentions);
        if (wrong === null) return [];
        const { space, code } = symbols.get(wrong.symbol) as NamedValue;
        const familiar = familiarForm(space, code);
        const found = `${wrong.number} as the value of ${wrong.symbol}`;
        const expected = `${familiar}${familiar.startsWith('0x') ? '' : ` (${shortHex(code)})`}, the register's value`;
        return [faultAt(file, passage.offsetAt(wrong.index), { rule: 'code-symbol-pairs', found, expected, fix: `Correct the number or the name.${namesOf(wrong.number)}` })];
      });
    }),
  );

  /** Firm mentions must all agree; of loose ones, where a number stands between two symbols, one is enough. */
  function wrongMention(mentions: readonly CodeMention[]): CodeMention | null {
    const firm = mentions.filter((mention) => mention.firm);
    if (firm.length > 0) return firm.find((mention) => !agrees(mention)) ?? null;
    return mentions.some(agrees) ? null : (mentions[0] ?? null);
  }

  function agrees({ symbol, number, firm }: CodeMention): boolean {
    const named = symbols.get(symbol) as NamedValue;
    const value = valueOf(number);
    return value === null || formsOf(named).includes(value) || (!firm && looseForms(named).includes(value));
  }

  /** What may stand beside a name without being its value: "code 0x4005: E_FAIL", or the Win32 error that an NTSTATUS becomes. */
  function looseForms({ space, code }: NamedValue): (ErrorCode | undefined)[] {
    return space === 'win32' ? [] : [code & 0xffff, toWin32.get(code)];
  }

  function namesOf(number: string): string {
    const value = valueOf(number);
    const names = [...symbols].filter(([, named]) => named.code === value).map(([name]) => name);
    return names.length === 0 ? '' : ` ${number} is ${names.slice(0, 3).join(', ')}.`;
  }
}

/** The number as a code; null where it does not fit 32 bits. */
function valueOf(number: string): ErrorCode | null {
  const value = number.startsWith('-') ? toUnsigned(Number(number)) : Number(number);
  return isErrorCode(value) ? value : null;
}

function formsOf({ space, code }: NamedValue): (ErrorCode | null)[] {
  if (space === 'win32') return [code, hresultFromWin32(code), hresultFromSetupApi(code), ntstatusFromWin32(code)];
  return space === 'ntstatus' ? [code, hresultFromNtstatus(code)] : [code];
}
