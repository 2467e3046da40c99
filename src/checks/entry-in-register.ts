import { faultAt, type ContentFile } from '#checks/content-file.ts';
import { hint } from '#checks/name-hints.ts';
import type { Content } from '#checks/read-content.ts';
import { displayName, isNumberingSpace, type NumberingSpace } from '#domain/numbering-space.ts';
import { innerCodes } from '#domain/inner-codes.ts';
import type { ErrorCode } from '#domain/error-code.ts';
import { readValueName } from '#domain/value-name.ts';
import type { Fault } from '#schemas/fault.ts';

/** An entry's file is called like a symbol of its folder's numbering space, or by a value that no header names; otherwise no page would show it. */
export function entryInRegister(content: Content): Fault[] {
  return content.ofKind('entry').flatMap((file) => {
    const { folder, stem } = file;
    if (!isNumberingSpace(folder)) return [];
    const value = readValueName(stem);
    if (value !== null) return valueFaults(content, file, folder, value);
    if (file.frontMatter?.scalars.some(({ path }) => path.startsWith('publishedName.'))) {
      return [faultAt(file, file.frontMatter.offsetOf(['publishedName']), { rule: 'entry-in-register', found: 'publishedName in the file of a symbol', expected: 'publishedName only in a file named by its value', fix: 'Remove it: the register has the name.' })];
    }
    const named = content.symbols.get(stem);
    if (named?.space === folder) return [];
    const fault = (found: string, fix: string): Fault[] => [faultAt(file, 0, { rule: 'entry-in-register', found, expected: `a symbol of content/register/${folder}.tsv as the file's name`, fix })];
    if (named !== undefined) return fault(`${stem}, a name of ${displayName(named.space)}`, `Move the file to content/errors/${named.space}.`);
    if (/^(0x[0-9A-Fa-f]+|\d+)$/.test(stem)) return fault(`the value ${stem}`, 'Name the file by the symbol, or by 0x and eight upper-case hex digits where the text is about the value itself.');
    const inOtherCase = [...content.symbols.keys()].find((symbol) => symbol.toUpperCase() === stem.toUpperCase());
    if (inOtherCase !== undefined) return fault(`${stem}, a name in another letter case`, `Rename the file to ${inOtherCase}.mdx.`);
    const names = content.register.names[folder].rows.map(({ symbol }) => symbol);
    return fault(stem, hint(stem, names, 'Check the name in its SDK header; if it is there, add its row to the register first.'));
  });
}

/** A file may be named by its value where no header names that value, or where the value carries another one. */
function valueFaults(content: Content, file: ContentFile, space: NumberingSpace, value: ErrorCode): Fault[] {
  const names = content.register.names[space].rows.filter((row) => row.value === value);
  const carries = innerCodes(value).some((inner) => content.register.names[inner.space].rows.some((row) => row.value === inner.code));
  if (names.length === 0 || carries) return [];
  return [faultAt(file, 0, { rule: 'entry-in-register', found: `the value ${file.stem}, whose name is ${names[0]?.symbol}`, expected: 'a file named by its symbol', fix: `Rename the file to ${names[0]?.symbol}.mdx.` })];
}
