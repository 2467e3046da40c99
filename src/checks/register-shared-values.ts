import type { Content } from '#checks/read-content.ts';
import { NUMBERING_SPACES } from '#domain/numbering-space.ts';
import type { Fault } from '#schemas/fault.ts';

/** Every name of a value after its first one stands in shared-values.tsv once, in the register's order, and no other name does. */
export function registerSharedValues({ register: { names, sharedValues } }: Content): Fault[] {
  const further = NUMBERING_SPACES.flatMap((space) => {
    const { file, rows } = names[space];
    return rows.filter((row, index) => rows[index - 1]?.value === row.value).map(({ symbol, line }) => ({ symbol, file, line }));
  });
  const order = new Map(further.map(({ symbol }, index) => [symbol, index]));
  const told = new Set<string>();
  const faults: Fault[] = [];
  let last = -1;
  for (const { symbol, line } of sharedValues.rows) {
    const position = order.get(symbol);
    const fault = (found: string, expected: string, fix: string): void => {
      faults.push({ file: sharedValues.file, line, column: 1, rule: 'register-shared-values', found, expected, fix });
    };
    if (position === undefined) fault(symbol, 'a name that shares its value with a name before it', 'Remove the row, or correct the name.');
    else if (told.has(symbol)) fault(`${symbol} again`, 'each name once', 'Remove one of the rows.');
    else if (position < last) fault(`${symbol} behind a name that follows it in the register`, "the register's order", 'Move the row up.');
    else last = position;
    told.add(symbol);
  }
  for (const { symbol, file, line } of further) {
    if (told.has(symbol)) continue;
    faults.push({ file, line, column: 1, rule: 'register-shared-values', found: `${symbol}, a further name of its value`, expected: `a row in ${sharedValues.file}`, fix: 'Add the name there: as an alias of the first name, or as a collision.' });
  }
  return faults;
}
