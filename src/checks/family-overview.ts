import { faultAt, type ContentFile } from '#checks/content-file.ts';
import type { Content } from '#checks/read-content.ts';
import { headingFaults } from '#checks/section-headings.ts';
import { FAMILY_HEADINGS } from '#schemas/family.ts';
import type { Fault } from '#schemas/fault.ts';

const FEWEST_SOURCES = 2;

/** A family either has no body or a whole overview: every section in order, and two official pages to check it by. */
export function familyOverview(content: Content): Fault[] {
  return content.ofKind('family').filter(({ hasBody }) => hasBody).flatMap((file) => [...headingFaults(file, 'family-overview', FAMILY_HEADINGS), ...sourceFaults(file)]);
}

function sourceFaults(file: ContentFile): Fault[] {
  if (file.frontMatter === null) return [];
  const count = file.frontMatter.scalars.filter(({ path }) => /^sources\.\d+\.url$/.test(path)).length;
  if (count >= FEWEST_SOURCES) return [];
  return [faultAt(file, file.frontMatter.offsetOf(['sources']), { rule: 'family-overview', found: `an overview with ${count} ${count === 1 ? 'source' : 'sources'}`, expected: `at least ${FEWEST_SOURCES}`, fix: 'Name the official pages about the component under "sources:".' })];
}
