import { faultAt } from '#checks/content-file.ts';
import { hint } from '#checks/name-hints.ts';
import type { Content } from '#checks/read-content.ts';
import type { Fault } from '#schemas/fault.ts';

/** Each related symbol stands in the register or is a value that has an entry, is not the page's own, and is named once. */
export function relatedResolves({ files, targets }: Content): Fault[] {
  return files.flatMap((file) => {
    const related = (file.frontMatter?.scalars ?? []).filter(({ path }) => /^related\.\d+\.symbol$/.test(path));
    return related.flatMap(({ value, offset }, index) => {
      const symbol = String(value);
      const fault = (found: string, expected: string, fix: string): Fault[] => [faultAt(file, offset, { rule: 'related-resolves', found, expected, fix })];
      if (!targets.has(symbol)) return fault(`the related symbol ${symbol}`, 'a symbol of content/register, or a value that has an entry', hint(symbol, targets.keys(), 'Check the name in its SDK header, or remove it.'));
      if (file.kind === 'entry' && symbol === file.stem) return fault(`${symbol} as related to itself`, 'another symbol', 'Remove it.');
      if (related.slice(0, index).some((earlier) => earlier.value === value)) return fault(`${symbol} again`, 'each related symbol once', 'Remove one of the two.');
      return [];
    });
  });
}
