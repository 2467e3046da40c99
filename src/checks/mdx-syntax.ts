import { faultAt, type ContentFile } from '#checks/content-file.ts';
import type { Content } from '#checks/read-content.ts';
import type { Fault } from '#schemas/fault.ts';

/** The MDX below the front matter can be parsed. In MDX "<" opens a component and "{" an expression, wherever they stand outside code. */
export function mdxSyntax({ files }: Content): Fault[] {
  return files.flatMap((file) =>
    file.syntaxFaults.map(({ offset, message }) => {
      const { found, fix } = remedy(file, offset);
      return faultAt(file, offset, { rule: 'mdx-syntax', found, expected: `text that MDX can parse (${message})`, fix });
    }),
  );
}

function remedy({ text }: ContentFile, offset: number): { found: string; fix: string } {
  const rest = text.slice(offset, offset + 200);
  const comment = /^<!--/.exec(rest);
  if (comment !== null) return { found: 'an HTML comment', fix: 'Remove it: MDX has no HTML comments, and readers of the file need none.' };
  const address = /^<(https?:[^>\s]*)/.exec(rest)?.[1];
  if (address !== undefined) return { found: `<${address}>`, fix: `Write [title](${address}).` };
  if (rest.startsWith('<ErrorCode')) return { found: firstLine(rest), fix: 'Write <ErrorCode symbol="ERROR_ACCESS_DENIED" /> with its end " />".' };
  const tag = /^<\/?[A-Za-z][^>\n]*>?/.exec(rest)?.[0];
  if (tag !== undefined) return { found: tag, fix: `Put it in inline code (\`${tag}\`), or write Markdown instead of HTML.` };
  if (rest.startsWith('<')) return { found: firstLine(rest), fix: 'Write "less than", or put the comparison in inline code.' };
  if (rest.startsWith('{')) return { found: firstLine(rest), fix: 'Put the braces in inline code.' };
  return { found: firstLine(rest), fix: 'Put what is not prose into inline code.' };
}

function firstLine(text: string): string {
  return JSON.stringify(text.split('\n')[0]?.slice(0, 40));
}
