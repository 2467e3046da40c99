import type { MdastNode } from 'satteri';
import { alignedOffset } from '#checks/aligned-offset.ts';
import { rangeOf, walkMarkdown } from '#checks/walk-markdown.ts';

/** A stretch of text that belongs together: a paragraph, a heading, a table row, a code block, a front matter text. */
export interface Passage {
  readonly kind: 'prose' | 'code';
  /** The text without marks; <ErrorCode symbol="X" /> stands as X, table cells are parted by " | ". */
  readonly text: string;
  /** What a reader sees together with it: the whole answer of a question, a question with its answer, else the text itself. */
  readonly context: string;
  /** Where in the text symbols of components begin. */
  readonly componentsAt: ReadonlySet<number>;
  /** Where a character of the text stands in the file. */
  offsetAt(index: number): number;
}

/** A Markdown text inside a file: the body, or an answer in front matter. */
export interface MarkdownPart {
  readonly syntax: 'mdx' | 'markdown';
  readonly root: MdastNode;
  /** The text that the tree's offsets count in. */
  readonly source: string;
  /** Where a character of the source stands in the file. */
  offsetAt(index: number): number;
}

interface Piece {
  readonly text: string;
  readonly node: MdastNode;
}

/** The passages of a Markdown text, in order. */
export function passagesOf(part: MarkdownPart): Passage[] {
  const passages: Passage[] = [];
  for (const node of walkMarkdown(part.root)) {
    const pieces = piecesOf(node);
    const text = pieces.map((piece) => piece.text).join('');
    if (text.trim() === '') continue;
    const context = part.syntax === 'markdown' ? part.source : text;
    passages.push({ kind: node.type === 'code' ? 'code' : 'prose', text, context, componentsAt: componentsAt(pieces), offsetAt: (index) => part.offsetAt(sourceOffset(pieces, part.source, index)) });
  }
  return passages;
}

function piecesOf(node: MdastNode): Piece[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return node.children.flatMap(inlinePieces);
    case 'tableRow':
      return node.children.flatMap((cell, index) => [...(index === 0 ? [] : [{ text: ' | ', node: cell as MdastNode }]), ...cell.children.flatMap(inlinePieces)]);
    case 'code':
      return [{ text: node.value, node }];
    default:
      return [];
  }
}

function inlinePieces(node: MdastNode): Piece[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ text: node.value, node }];
    case 'break':
      return [{ text: '\n', node }];
    case 'image':
      return [{ text: node.alt ?? '', node }];
    case 'mdxJsxTextElement':
      return [{ text: symbolOf(node) ?? '', node }, ...node.children.flatMap(inlinePieces)];
    default:
      return 'children' in node ? (node.children as MdastNode[]).flatMap(inlinePieces) : [];
  }
}

/** The symbol of <ErrorCode symbol="X" />, or null for anything else. */
export function symbolOf(node: MdastNode): string | null {
  if ((node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') || node.name !== 'ErrorCode') return null;
  const symbol = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'symbol');
  return typeof symbol?.value === 'string' ? symbol.value : null;
}

function componentsAt(pieces: readonly Piece[]): Set<number> {
  const places = new Set<number>();
  let before = 0;
  for (const { text, node } of pieces) {
    if (symbolOf(node) !== null) places.add(before);
    before += text.length;
  }
  return places;
}

function sourceOffset(pieces: readonly Piece[], source: string, index: number): number {
  let before = 0;
  for (const { text, node } of pieces) {
    const [start, end] = rangeOf(node);
    if (index < before + text.length) return start + firstCharacter(node, source) + alignedOffset(text, source.slice(start + firstCharacter(node, source), end), index - before);
    before += text.length;
  }
  return rangeOf(pieces.at(-1)?.node as MdastNode)[1];
}

/** How many characters of marks stand before a node's text: the fence's whole line, or a component up to its symbol. */
function firstCharacter(node: MdastNode, source: string): number {
  const [start, end] = rangeOf(node);
  const written = source.slice(start, end);
  if (node.type === 'code') return written.indexOf('\n') + 1;
  const symbol = symbolOf(node);
  return symbol === null ? 0 : Math.max(0, written.indexOf(symbol, written.indexOf('symbol=')));
}
