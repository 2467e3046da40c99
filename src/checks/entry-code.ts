import { faultAt } from '#checks/content-file.ts';
import type { Content } from '#checks/read-content.ts';
import { familiarForm, hex8, shortHex } from '#domain/error-code.ts';
import type { Fault } from '#schemas/fault.ts';

/** An entry's `code` is the register's value of its symbol, in the form in which its space is written. */
export function entryCode(content: Content): Fault[] {
  return content.ofKind('entry').flatMap((file) => {
    const named = content.targets.get(file.stem);
    const written = file.frontMatter?.scalars.find(({ path }) => path === 'code');
    if (named === undefined || named.space !== file.folder || written === undefined) return [];

    const { space, code } = named;
    const familiar = familiarForm(space, code);
    const expected = familiar === hex8(code) ? `"${familiar}"` : familiar;
    if (written.written === expected || (familiar === hex8(code) && written.value === familiar)) return [];
    const value = typeof written.value === 'number' ? written.value : Number(String(written.value));
    const found = Number.isInteger(value) && value >= 0 ? `code ${written.written} (${value}, ${shortHex(value)})` : `code ${written.written}`;
    return [
      faultAt(file, file.frontMatter?.offsetOf(['code']) ?? 0, {
        rule: 'entry-code',
        found,
        expected: `${expected} (${code}, ${shortHex(code)}), the value of ${file.stem}`,
        fix: value === code ? `Write it as ${expected}.` : `Write ${expected}, or rename the file if the entry is about another symbol.`,
      }),
    ];
  });
}
