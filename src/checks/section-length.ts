import { faultAt, type ContentFile } from '#checks/content-file.ts';
import type { Content } from '#checks/read-content.ts';
import { bodyBlocks, headingText } from '#checks/section-headings.ts';
import { rangeOf } from '#checks/walk-markdown.ts';
import type { ENTRY_HEADINGS } from '#schemas/error-entry.ts';
import type { Fault } from '#schemas/fault.ts';

type Heading = (typeof ENTRY_HEADINGS)[number];

/** Fewer words than these carry nothing that the name and the message do not. */
const FEWEST_WORDS: Readonly<Record<Heading, number>> = {
  'Technical meaning': 25,
  'Error details': 25,
  'Usage context': 12,
  'Developer interpretation': 25,
  Resolution: 40,
  Summary: 15,
};

/** Each section of an entry says something: it has its least number of words, and "Usage context" is a list. */
export function sectionLength(content: Content): Fault[] {
  return content.ofKind('entry').flatMap((file) =>
    sectionsOf(file).flatMap(({ title, offset, text, hasList }) => {
      const fewest = FEWEST_WORDS[title as Heading] as number | undefined;
      const count = text.match(/[\p{L}\p{N}][\p{L}\p{N}_.'’-]*/gu)?.length ?? 0;
      const fault = (found: string, expected: string, fix: string): Fault[] => [faultAt(file, offset, { rule: 'section-length', found, expected, fix })];
      if (fewest !== undefined && count < fewest) return fault(`"${title}" with ${count} words`, `at least ${fewest}`, 'Say what the name and the message do not; where nothing is known, say that and where one could look.');
      return title === 'Usage context' && !hasList ? fault('"Usage context" without a list', 'a list of the ways to meet the code', 'Write each way as an item: "- ...".') : [];
    }),
  );
}

function sectionsOf(file: ContentFile): { title: string; offset: number; text: string; hasList: boolean }[] {
  const blocks = bodyBlocks(file);
  return blocks.flatMap((block, index) => {
    if (block.type !== 'heading' || block.depth !== 2) return [];
    const end = blocks.findIndex((other, place) => place > index && other.type === 'heading' && other.depth === 2);
    const inside = blocks.slice(index + 1, end === -1 ? undefined : end);
    const text = inside.map((node) => file.text.slice(...rangeOf(node))).join('\n');
    return { title: headingText(block), offset: rangeOf(block)[0], text, hasList: inside.some(({ type }) => type === 'list') };
  });
}
