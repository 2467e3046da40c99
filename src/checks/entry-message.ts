import { faultAt, type ContentFile } from '#checks/content-file.ts';
import type { Content } from '#checks/read-content.ts';
import { innerCodes } from '#domain/inner-codes.ts';
import { wholeFingerprint } from '#domain/message-fingerprint.ts';
import type { Fault } from '#schemas/fault.ts';
import type { MessageRow } from '#schemas/register-row.ts';

/** An entry's `message` is the text that Windows has for the value, by the register's fingerprint; where Windows has none, there is no `message`. */
export function entryMessage(content: Content): Fault[] {
  const messages = new Map(content.register.messages.rows.map((row) => [row.symbol, row]));
  return content.ofKind('entry').flatMap((file) => {
    const rows = rowsFor(file, content, messages);
    const written = file.frontMatter?.scalars.find(({ path }) => path === 'message');
    if (rows === null || file.frontMatter === null) return [];
    const fault = (offset: number, found: string, expected: string, fix: string): Fault[] => [faultAt(file, offset, { rule: 'entry-message', found, expected, fix })];
    if (rows.length === 0) {
      return written === undefined ? [] : fault(written.offset, 'a message', 'none: the register knows no text of Windows for this value', 'Remove the key "message", or add the text to content/register/messages.tsv with npm run register:messages.');
    }
    const words = `the ${rows[0]?.whole.length} words that Windows prints (content/register/messages.tsv has their fingerprint)`;
    // One that cannot be read is front-matter's matter.
    if (written === undefined && /^message:/m.test(file.text)) return [];
    if (written === undefined) return fault(0, 'no message', words, 'Add "message:" with the text exactly as Windows prints it.');
    const { length, hash } = wholeFingerprint(String(written.value));
    if (rows.some(({ whole }) => whole.length === length && whole.hash === hash)) return [];
    return fault(written.offset, `a message of ${length} words that is not Windows' own`, words, 'Copy the text from Windows (net helpmsg, certutil -error) or its documentation, inserts as %1.');
  });
}

/** The texts that Windows may print for the value: its own, and that of the error which it carries. Null where the file is no entry of a value. */
function rowsFor(file: ContentFile, { targets, register }: Content, messages: ReadonlyMap<string, MessageRow>): MessageRow[] | null {
  const named = targets.get(file.stem);
  if (named === undefined || named.space !== file.folder) return null;
  const carried = innerCodes(named.code).flatMap(({ space, code }) => register.names[space].rows.filter(({ value }) => value === code).map(({ symbol }) => symbol));
  return [file.stem, ...carried].flatMap((symbol) => messages.get(symbol) ?? []);
}
