import type { MdastNode } from 'satteri';
import { faultAt, type ContentFile, type Finding } from '#checks/content-file.ts';
import type { MarkdownPart } from '#checks/passages.ts';
import type { Content } from '#checks/read-content.ts';
import { rangeOf, walkMarkdown } from '#checks/walk-markdown.ts';
import type { Fault } from '#schemas/fault.ts';

type Trap = Omit<Finding, 'rule'>;
type Trapped = Trap & { readonly index: number };

/** Text that parses, but becomes something other than its author meant. */
export function markdownTraps({ files }: Content): Fault[] {
  return files.flatMap((file) => {
    const marked = [file.body, ...file.answers].flatMap((part) => [...walkMarkdown(part.root)].flatMap((node) => trapsOf(node, part)).map((trap) => ({ ...trap, offset: part.offsetAt(trap.index) })));
    return [...marked, ...fieldTraps(file)].map(({ offset, found, expected, fix }) => faultAt(file, offset, { rule: 'markdown-traps', found, expected, fix }));
  });
}

function trapsOf(node: MdastNode, { source, syntax }: MarkdownPart): Trapped[] {
  const [start, end] = rangeOf(node);
  const written = source.slice(start, end);
  const at = (index: number, found: string, expected: string, fix: string): Trapped => ({ index: start + index, found, expected, fix });
  switch (node.type) {
    case 'text':
      return matches(written, TEXT_TRAPS).map(({ index, trap }) => ({ ...trap, index: start + index }));
    case 'code':
      return [
        ...typographic(written).map(({ index, character }) => at(index, `${name(character)} in a code block`, 'what a reader can paste', `Write ${PLAIN[character]}.`)),
        ...(node.lang === null || node.lang === undefined ? [at(0, 'a code block without language', 'three backticks and a language', 'Name it behind the backticks: cmd, powershell, cpp, csharp, text.')] : []),
      ];
    case 'inlineCode':
      return typographic(written).map(({ index, character }) => at(index, `${name(character)} in inline code`, 'what a reader can paste', `Write ${PLAIN[character]}.`));
    case 'strong':
      return written.startsWith('__') ? [at(0, written, 'underscores only in names, and names in inline code', `Write \`${written}\` for a name, **${written.slice(2, -2)}** for bold.`)] : [];
    case 'emphasis':
      return /^_\w+_$/.test(written) ? [at(0, written, 'underscores only in names, and names in inline code', `Write \`${written}\` for a name, *${written.slice(1, -1)}* for emphasis.`)] : [];
    case 'delete':
      return [at(0, written, 'no struck-out text: tildes belong into inline code', `Write \`${written}\`.`)];
    case 'link':
      // Behind a "<" it is mdx-syntax that speaks of it.
      return written.startsWith('[') || source[start - 1] === '<' ? [] : [at(0, written, '[title](address)', `Write [title](${node.url.replace(/^http:/, 'https:')}), or put it in inline code.`)];
    case 'html':
      // In MDX the parser and components-resolve speak of it.
      return syntax === 'markdown' ? [at(0, written.split('\n', 1)[0] ?? '', 'no HTML and no component in an answer', 'Put it in inline code; a symbol in inline code links itself.')] : [];
    default:
      return [];
  }
}

/** Outside code. */
const TEXT_TRAPS: readonly (readonly [pattern: RegExp, trap: (found: string) => Trap])[] = [
  [
    /[^\s(`]*\\[A-Za-z0-9\\][^\s`),;]*/g,
    (found) => ({ found, expected: 'backslashes only in code: in prose they vanish', fix: `Write \`${found}\`.` }),
  ],
  [/(?<=^|[\s(])--[A-Za-z][\w-]*/g, (found) => ({ found, expected: 'switches in inline code', fix: `Write \`${found}\`.` })],
];

function matches(text: string, traps: typeof TEXT_TRAPS): { index: number; trap: Trap }[] {
  return traps.flatMap(([pattern, trap]) => [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ index, trap: trap(found) })));
}

/** What word processors and web pages put in the place of plain characters. */
const PLAIN: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2013': '-- or -',
  '\u2014': '-- or -',
  '\u2212': '-',
  '\u2026': '...',
};

function typographic(text: string): { index: number; character: string }[] {
  return [...text.matchAll(/[\u2018\u2019\u201C\u201D\u2010\u2011\u2013\u2014\u2212\u2026]/g)].map(({ 0: character, index }) => ({ index, character }));
}

function name(character: string): string {
  return `${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}

/** Pages show the characters of these fields as they are. */
const PLAIN_FIELDS = /^(summary|name|title|faq\.\d+\.question|related\.\d+\.why|sources\.\d+\.title)$/;

function fieldTraps({ frontMatter }: ContentFile): (Trap & { readonly offset: number })[] {
  return (frontMatter?.scalars ?? []).flatMap(({ path, value, offsetAt }) => {
    if (!PLAIN_FIELDS.test(path) || typeof value !== 'string') return [];
    const mark = /`|\*\*|\]\(|<ErrorCode/.exec(value);
    return mark === null ? [] : [{ offset: offsetAt(mark.index), found: `${mark[0]} in ${path}`, expected: 'plain text: pages show the field as it stands', fix: 'Remove the marks.' }];
  });
}
