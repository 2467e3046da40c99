import type { Content } from '#checks/read-content.ts';
import { headingFaults } from '#checks/section-headings.ts';
import { ENTRY_HEADINGS } from '#schemas/error-entry.ts';
import type { Fault } from '#schemas/fault.ts';

/** An entry has every section, in order: pages and the API take them apart by their headings. */
export function entryHeadings(content: Content): Fault[] {
  return content.ofKind('entry').filter(({ frontMatter }) => frontMatter !== null).flatMap((file) => headingFaults(file, 'entry-headings', ENTRY_HEADINGS));
}
