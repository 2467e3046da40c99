import { faultAt } from '#checks/content-file.ts';
import { hint } from '#checks/name-hints.ts';
import type { Content } from '#checks/read-content.ts';
import { displayName, isNumberingSpace } from '#domain/numbering-space.ts';
import type { Fault } from '#schemas/fault.ts';

/** An entry's file is called like a symbol of its folder's numbering space; otherwise no page would show it. */
export function entryInRegister(content: Content): Fault[] {
  return content.ofKind('entry').flatMap((file) => {
    const { folder, stem } = file;
    if (!isNumberingSpace(folder)) return [];
    const named = content.symbols.get(stem);
    if (named?.space === folder) return [];
    const fault = (found: string, fix: string): Fault[] => [faultAt(file, 0, { rule: 'entry-in-register', found, expected: `a symbol of content/register/${folder}.tsv as the file's name`, fix })];
    if (named !== undefined) return fault(`${stem}, a name of ${displayName(named.space)}`, `Move the file to content/errors/${named.space}.`);
    if (/^(0x[0-9A-Fa-f]+|\d+)$/.test(stem)) return fault(`the value ${stem}`, 'Name the file by the symbol; give a value that no header names a row in the register first.');
    const inOtherCase = [...content.symbols.keys()].find((symbol) => symbol.toUpperCase() === stem.toUpperCase());
    if (inOtherCase !== undefined) return fault(`${stem}, a name in another letter case`, `Rename the file to ${inOtherCase}.mdx.`);
    const names = content.register.names[folder].rows.map(({ symbol }) => symbol);
    return fault(stem, hint(stem, names, 'Check the name in its SDK header; if it is there, add its row to the register first.'));
  });
}
