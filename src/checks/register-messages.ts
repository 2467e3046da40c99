import type { Content } from '#checks/read-content.ts';
import type { Fault } from '#schemas/fault.ts';

/** Each row of messages.tsv is about a name of the register, and each name has one row. */
export function registerMessages({ register, symbols }: Content): Fault[] {
  const { file, rows } = register.messages;
  const seen = new Set<string>();
  return rows.flatMap(({ symbol, line }) => {
    const fault = (found: string, expected: string): Fault[] => [{ file, line, column: 1, rule: 'register-messages', found, expected, fix: 'Write the table anew with npm run register:messages.' }];
    if (!symbols.has(symbol)) return fault(`the message of ${symbol}`, 'messages of names of the register');
    if (seen.has(symbol)) return fault(`${symbol} again`, 'one message for a name');
    seen.add(symbol);
    return [];
  });
}
