import { faultAt } from '#checks/content-file.ts';
import type { Content } from '#checks/read-content.ts';
import { hex8 } from '#domain/error-code.ts';
import type { Fault } from '#schemas/fault.ts';

/** A correction is about a name that the register does not have. */
export function correctionsClaim(content: Content): Fault[] {
  return content.ofKind('correction').flatMap((file) => {
    const named = content.symbols.get(file.stem);
    if (named === undefined) return [];
    return [
      faultAt(file, 0, {
        rule: 'corrections-claim',
        found: `a correction of ${file.stem}, which content/register/${named.space}.tsv has as ${hex8(named.code)}`,
        expected: 'a name that no header defines',
        fix: 'Delete the correction, or write an entry if the name is often misunderstood.',
      }),
    ];
  });
}
