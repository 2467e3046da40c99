import type { MdastNode } from 'satteri';
import { faultAt, type Finding } from '#checks/content-file.ts';
import { hint } from '#checks/name-hints.ts';
import { symbolOf } from '#checks/passages.ts';
import type { Content } from '#checks/read-content.ts';
import { rangeOf, walkMarkdown } from '#checks/walk-markdown.ts';
import type { Fault } from '#schemas/fault.ts';

const EXAMPLE = '<ErrorCode symbol="ERROR_ACCESS_DENIED" />';

/** The one form that the pages and the API read. */
const WELL_FORMED = /^<ErrorCode\s+symbol="[^"]+"\s*\/>$/;

/** <ErrorCode symbol="..." /> is the only component, its symbol stands in the register or is a value that has an entry, and a body has no other code of MDX in it. */
export function componentsResolve({ files, targets }: Content): Fault[] {
  return files.flatMap((file) =>
    [...walkMarkdown(file.body.root)].flatMap((node) => {
      const [start, end] = rangeOf(node);
      const finding = findingOf(node, file.text.slice(start, end), targets);
      return finding === null ? [] : [faultAt(file, start, { rule: 'components-resolve', ...finding })];
    }),
  );
}

function findingOf(node: MdastNode, written: string, targets: ReadonlyMap<string, unknown>): Omit<Finding, 'rule'> | null {
  const found = written.split('\n', 1)[0]?.slice(0, 60) ?? '';
  switch (node.type) {
    case 'mdxjsEsm':
      return { found: JSON.stringify(found), expected: 'no line of prose that begins with import or export: MDX reads it as code', fix: 'Reword the line or join it to the one before; components need no import.' };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { found, expected: 'no braces outside code: MDX reads them as an expression', fix: `Put it in inline code: \`${found}\`.` };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      if (node.name !== 'ErrorCode') return { found, expected: `${EXAMPLE}, the only component`, fix: 'Write Markdown instead of HTML, and put placeholders like <path> in inline code.' };
      const symbol = symbolOf(node);
      if (symbol === null || !WELL_FORMED.test(written)) return { found, expected: `exactly ${EXAMPLE}`, fix: 'Give it one attribute, symbol, in double quotes, and close it with " />".' };
      if (!targets.has(symbol)) return { found, expected: 'a symbol of content/register, or a value that has an entry', fix: hint(symbol, targets.keys(), 'Check the name in its SDK header.') };
      return null;
    }
    default:
      return null;
  }
}
