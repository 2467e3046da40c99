import { markdownToMdast } from 'satteri';
import { readFrontMatter, type FrontMatter, type FrontMatterScalar } from '#checks/read-front-matter.ts';
import { indexLines, type LineIndex } from '#checks/line-index.ts';
import { parseMdx, type MdxSyntaxTree, type SyntaxFault } from '#checks/mdx-syntax-tree.ts';
import { passagesOf, type MarkdownPart, type Passage } from '#checks/passages.ts';
import type { Fault } from '#schemas/fault.ts';

/** The folders below content that hold MDX, with the kind of page that their files are. */
export const CONTENT_KINDS = { errors: 'entry', families: 'family', guides: 'guide', corrections: 'correction' } as const;

export type ContentKind = (typeof CONTENT_KINDS)[keyof typeof CONTENT_KINDS];

/** One MDX file, read and parsed as far as its faults allow. */
export interface ContentFile {
  readonly kind: ContentKind;
  /** Path below the project's folder. */
  readonly file: string;
  /** The folders between the kind's folder and the file: "win32"; empty where there are none. */
  readonly folder: string;
  /** The file's name without its ending. */
  readonly stem: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly frontMatter: FrontMatter | null;
  readonly syntaxFaults: readonly SyntaxFault[];
  /** The MDX below the front matter. Its offsets are the file's. */
  readonly body: MarkdownPart;
  readonly hasBody: boolean;
  /** The answers in front matter: Markdown without components. */
  readonly answers: readonly MarkdownPart[];
  /** Every text that a reader sees: front matter first, then the body. */
  readonly passages: readonly Passage[];
}

/** Front matter that readers do not see as text, or that other rules read as names. */
const NOT_TEXT = /(^|\.)(symbol|url|updated|space|code|claimed|headers\.\d+|sources\.\d+\.names)$/;

const NOTHING: MdxSyntaxTree = { root: { type: 'root', children: [] }, faults: [] };

/** Parses one file of the content folder: its path below the project and its text. */
export function parseContentFile(file: string, text: string): ContentFile {
  const [, top = '', ...below] = file.split('/');
  const name = below.pop() ?? '';
  const lines = indexLines(text);
  const frontMatter = readFrontMatter(text);
  // Without front matter its lines would pass for text and bring faults that are none.
  const { root, faults } = frontMatter === null ? NOTHING : parseMdx(text, lines);
  const body: MarkdownPart = { syntax: 'mdx', root, source: text, offsetAt: (index) => index };

  const texts = (frontMatter?.scalars ?? []).filter(({ value, path }) => typeof value === 'string' && !NOT_TEXT.test(path));
  const answers = texts.filter(isAnswer).map(answerPart);
  const fields = texts.filter((scalar) => !isAnswer(scalar)).map((scalar) => fieldPassage(scalar, texts));
  return {
    kind: CONTENT_KINDS[top as keyof typeof CONTENT_KINDS],
    file,
    folder: below.join('/'),
    stem: name.replace(/\.mdx$/, ''),
    text,
    lines,
    frontMatter,
    syntaxFaults: faults,
    body,
    hasBody: frontMatter !== null && text.slice(frontMatter.end).trim() !== '',
    answers,
    passages: [...fields, ...answers.flatMap(passagesOf), ...passagesOf(body)],
  };
}

function isAnswer({ path }: FrontMatterScalar): boolean {
  return /^faq\.\d+\.answer$/.test(path);
}

function answerPart(scalar: FrontMatterScalar): MarkdownPart {
  const source = String(scalar.value);
  return { syntax: 'markdown', root: markdownToMdast(source, { features: { frontmatter: false } }), source, offsetAt: (index) => scalar.offsetAt(index) };
}

function fieldPassage(scalar: FrontMatterScalar, all: readonly FrontMatterScalar[]): Passage {
  const text = String(scalar.value);
  const answer = all.find(({ path }) => path !== scalar.path && path === scalar.path.replace(/question$/, 'answer'));
  return { kind: 'prose', text, context: `${text} ${String(answer?.value ?? '')}`, componentsAt: new Set(), offsetAt: (index) => scalar.offsetAt(index) };
}

/** What a rule has to say about a place; the rest of a fault follows from the file and the offset. */
export type Finding = Pick<Fault, 'rule' | 'found' | 'expected' | 'fix'>;

/** A fault at an offset of a file. */
export function faultAt({ file, lines }: Pick<ContentFile, 'file' | 'lines'>, offset: number, finding: Finding): Fault {
  return { file, ...lines.positionAt(offset), ...finding };
}
