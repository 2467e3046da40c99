import type { Content } from '#checks/read-content.ts';
import type { Fault } from '#schemas/fault.ts';
import type { LookAlikeRow } from '#schemas/register-row.ts';

/** What the words before a number may call it: see ForeignNumber in #domain/number-context.ts. */
const CALLED = ['bug check', 'HTTP status', 'errno', 'exit code -1'];
const VALUES = /^0x[0-9A-F]{8}-0x[0-9A-F]{8}$/;
/** Column of the match behind the kind and a tab. */
const MATCH_COLUMN = { text: 6, values: 8, called: 8 } as const;

/** The match of each look-alike is of its kind's form. */
export function registerLookAlikes({ register }: Content): Fault[] {
  const { file, rows } = register.lookAlikes;
  return rows.flatMap((row) => {
    const expected = expectedMatch(row);
    return expected === null ? [] : [{ file, line: row.line, column: MATCH_COLUMN[row.kind], rule: 'register-look-alikes', found: JSON.stringify(row.match), expected, fix: 'Correct the cell.' }];
  });
}

/** Null where the match is well-formed. */
function expectedMatch({ kind, match }: LookAlikeRow): string | null {
  if (kind === 'called') return CALLED.includes(match) ? null : CALLED.join(', ');
  if (kind === 'values') return VALUES.test(match) && match.slice(0, 10) <= match.slice(11) ? null : 'a range like 0x8A150000-0x8A15FFFF, the lower end first';
  try {
    new RegExp(match);
    return null;
  } catch (error) {
    return `a regular expression: ${error instanceof Error ? error.message : String(error)}`;
  }
}
