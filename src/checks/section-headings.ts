import type { MdastNode } from 'satteri';
import { faultAt, type ContentFile } from '#checks/content-file.ts';
import { hint } from '#checks/name-hints.ts';
import { rangeOf, walkMarkdown } from '#checks/walk-markdown.ts';
import type { Fault } from '#schemas/fault.ts';

interface Section {
  readonly title: string;
  readonly depth: number;
  readonly offset: number;
  /** True where something other than a heading follows before the next heading of its level. */
  readonly hasText: boolean;
}

/** A body's headings against those that its kind of page has: all, in order, none else at level 2, none without text. */
export function headingFaults(file: ContentFile, rule: string, required: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  const add = (offset: number, found: string, expected: string, fix: string): number => faults.push(faultAt(file, offset, { rule, found, expected, fix }));
  const blocks = bodyBlocks(file);
  const sections = sectionsOf(blocks);
  const places = new Map(sections.filter(({ depth }) => depth === 2).map((section) => [section.title, section]));

  const [opening] = blocks;
  if (opening !== undefined && opening.type !== 'heading') {
    add(rangeOf(opening)[0], 'text before the first heading', `"## ${required[0]}" first`, 'Move the text into a section.');
  }
  for (const { title, depth, offset } of sections) {
    if (depth === 1) add(offset, `"# ${title}"`, 'no heading of level 1: the page sets it', 'Remove the heading.');
    else if (depth === 2 && !required.includes(title)) add(offset, `"## ${title}"`, `only ${required.join(', ')} at level 2`, hint(title, required, 'Make it level 3 (###) inside its section, or remove it.'));
  }
  const missing = required.filter((title) => !places.has(title));
  for (const title of missing) {
    const next = required.slice(required.indexOf(title) + 1).find((later) => places.has(later));
    const where = next === undefined ? file.text.trimEnd().length : (places.get(next) as Section).offset;
    add(where, `no "## ${title}"`, `the headings ${required.join(', ')}`, `Add "## ${title}" with its text ${next === undefined ? 'at the end' : `before "## ${next}"`}.`);
  }
  sections.filter(({ depth }) => depth === 2).forEach(({ title, offset }, index, all) => {
    const before = all.slice(0, index);
    if (before.some((earlier) => earlier.title === title)) {
      add(offset, `"## ${title}" again`, 'each heading once', 'Merge the two sections.');
    } else if (required.includes(title)) {
      const ahead = before.find((earlier) => required.indexOf(earlier.title) > required.indexOf(title));
      if (ahead !== undefined) add(offset, `"## ${title}" after "## ${ahead.title}"`, `the order ${required.join(', ')}`, `Move the section before "## ${ahead.title}".`);
    }
  });
  for (const { title, depth, offset, hasText } of sections) {
    if (depth >= 2 && !hasText) add(offset, `"${'#'.repeat(depth)} ${title}" without text`, 'at least one paragraph or list', 'Write the section.');
  }
  return faults;
}

/** What stands at the top level of a body: paragraphs, headings, lists. */
export function bodyBlocks(file: ContentFile): readonly MdastNode[] {
  const { root } = file.body;
  return 'children' in root ? (root.children as MdastNode[]).filter(({ type }) => type !== 'yaml' && type !== 'toml') : [];
}

/** A heading's words without marks. */
export function headingText(heading: MdastNode): string {
  return [...walkMarkdown(heading)].map((node) => (node.type === 'text' || node.type === 'inlineCode' ? node.value : '')).join('').trim();
}

function sectionsOf(blocks: readonly MdastNode[]): Section[] {
  return blocks.flatMap((block, index) => {
    if (block.type !== 'heading') return [];
    const { depth } = block;
    const rest = blocks.slice(index + 1);
    const end = rest.findIndex((other) => other.type === 'heading' && other.depth <= depth);
    const inside = end === -1 ? rest : rest.slice(0, end);
    return { title: headingText(block), depth, offset: rangeOf(block)[0], hasText: inside.some(({ type }) => type !== 'heading') };
  });
}
