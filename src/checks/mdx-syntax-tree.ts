import { mdxToMdast, type MdastNode } from 'satteri';
import type { LineIndex } from '#checks/line-index.ts';

export interface SyntaxFault {
  readonly offset: number;
  readonly message: string;
}

export interface MdxSyntaxTree {
  readonly root: MdastNode;
  readonly faults: readonly SyntaxFault[];
}

/** So many faults of one file are enough to mend before the next run. */
const MOST_FAULTS = 100;

/**
 * Parses a whole MDX file, front matter included, so that positions are the file's.
 * The parser stops at its first fault; the character that began it is then masked by another of the same width and the text is parsed again,
 * so that one run shows all faults and the other rules still see the rest.
 */
export function parseMdx(text: string, lines: LineIndex): MdxSyntaxTree {
  const faults: SyntaxFault[] = [];
  let masked = text;
  while (faults.length < MOST_FAULTS) {
    try {
      return { root: mdxToMdast(masked, { features: { smartPunctuation: false } }), faults };
    } catch (error) {
      const { offset, message } = faultOf(error as Error, lines);
      const start = Math.max(masked.lastIndexOf('<', offset), masked.lastIndexOf('{', offset));
      faults.push({ offset: start === -1 ? offset : start, message });
      if (start === -1) break;
      masked = `${masked.slice(0, start)}\u00B7${masked.slice(start + 1)}`;
    }
  }
  return { root: { type: 'root', children: [] }, faults };
}

/** Sätteri writes "line:column: text (rule)" into an error's message. */
function faultOf(error: Error, lines: LineIndex): SyntaxFault {
  const parts = /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx[\w:-]*\))?$/.exec(error.message);
  if (parts?.[3] === undefined) return { offset: 0, message: error.message };
  return { offset: lines.offsetAt({ line: Number(parts[1]), column: Number(parts[2]) }), message: parts[3] };
}
