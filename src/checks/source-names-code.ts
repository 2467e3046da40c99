import { faultAt, type ContentFile } from '#checks/content-file.ts';
import type { Content, NamedValue } from '#checks/read-content.ts';
import type { ErrorCode } from '#domain/error-code.ts';
import { innerCodes } from '#domain/inner-codes.ts';
import { readQuery } from '#domain/read-query.ts';
import type { Fault } from '#schemas/fault.ts';

const RULE = 'source-names-code';
const EXPECTED = 'the value in any notation, its symbolic name, or a function, cmdlet or command that the entry mentions';

/** Every entry has a source that names its value or what returns it, and `names` says how; that the page really does, somebody has to have read. */
export function sourceNamesCode(content: Content): Fault[] {
  return content.ofKind('entry').flatMap((file) => {
    const subject = content.targets.get(file.stem);
    if (file.frontMatter === null || subject === undefined) return [];
    const sources = file.frontMatter.scalars.filter(({ path }) => path.startsWith('sources.'));
    // Sources that are missing or cannot be read are front-matter's matter.
    if (sources.length === 0) return [];
    const named = sources.filter(({ path }) => path.endsWith('.names'));
    if (named.length === 0) {
      return [faultAt(file, file.frontMatter.offsetOf(['sources']), { rule: RULE, found: 'no source that names the error', expected: `"names:" beside one of them: ${EXPECTED}`, fix: 'Write down what the page names, as it stands there, or add a page that names it.' })];
    }
    return named
      .filter(({ value }) => !namesValue(String(value), subject, content) && !isMentioned(String(value), file, content))
      .map(({ value, offset }) => faultAt(file, offset, { rule: RULE, found: `"${String(value)}"`, expected: EXPECTED, fix: 'Take the words from the page; where they are a function, say in the entry what it has to do with the error.' }));
  });
}

function namesValue(text: string, { code }: NamedValue, { targets }: Content): boolean {
  const target = targets.get(text);
  const codes = target === undefined ? readQuery(text).codes.filter((reading) => reading.text === text).map((reading) => reading.code) : [target.code];
  return codes.some((other) => other === code || carries(code, other) || carries(other, code));
}

function carries(outer: ErrorCode, inner: ErrorCode): boolean {
  return innerCodes(outer).some(({ code }) => code === inner);
}

/** The name of another error is no function, however often the entry mentions it. */
function isMentioned(text: string, { passages }: ContentFile, { targets }: Content): boolean {
  return !targets.has(text) && passages.some((passage) => passage.text.includes(text));
}
