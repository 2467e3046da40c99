import type { ContentFile } from '#checks/content-file.ts';
import type { Content } from '#checks/read-content.ts';
import { bodyBlocks, headingText } from '#checks/section-headings.ts';
import { walkMarkdown } from '#checks/walk-markdown.ts';
import { NUMBERING_SPACES } from '#domain/numbering-space.ts';
import { pageAddress } from '#domain/page-address.ts';
import { ENTRY_HEADINGS } from '#schemas/error-entry.ts';

/** Pages and files that exist whatever the content is. */
const FIXED = [
  '/',
  '/search/',
  ...NUMBERING_SPACES.map((space) => `/${space}/`),
  '/families/',
  '/guides/',
  '/corrections/',
  '/feed.xml',
  '/llms.txt',
  '/opensearch.xml',
  '/sitemap-index.xml',
  '/api/v1/index.json',
  '/api/v1/schema.json',
  ...NUMBERING_SPACES.map((space) => `/api/v1/${space}.json`),
];

/** Ids that a page has besides those of its text's headings. */
const MORE_ANCHORS = { entry: ['related-errors', 'faq', 'sources'], family: ['codes', 'sources'], guide: ['sources'], correction: [] } as const;

/** Every address of the built site with the anchors that a text may link to. */
export function siteAddresses(content: Content): Map<string, ReadonlySet<string>> {
  const addresses = new Map<string, ReadonlySet<string>>(FIXED.map((address) => [address, new Set()]));
  for (const space of NUMBERING_SPACES) {
    for (const { value } of content.register.names[space].rows) addresses.set(pageAddress(space, value), new Set());
  }
  for (const file of content.files) {
    const address = addressOf(file, content);
    if (address === null) continue;
    const headings = file.kind === 'entry' ? ENTRY_HEADINGS.map(slugOf) : headingSlugs(file);
    addresses.set(address, new Set([...(addresses.get(address) ?? []), ...headings, ...MORE_ANCHORS[file.kind]]));
  }
  addresses.set('/corrections/', new Set(content.ofKind('correction').map(({ stem }) => stem)));
  return addresses;
}

/** The page that a file becomes; null where it becomes part of another or, by a fault, none. */
export function addressOf({ kind, stem, folder }: ContentFile, { targets }: Content): string | null {
  if (kind === 'family') return `/families/${stem}/`;
  if (kind === 'guide') return `/guides/${stem}/`;
  if (kind === 'correction') return '/corrections/';
  const named = targets.get(stem);
  return named !== undefined && named.space === folder ? pageAddress(named.space, named.code) : null;
}

function headingSlugs(file: ContentFile): string[] {
  const titles = bodyBlocks(file).flatMap((block) => [...walkMarkdown(block)]).filter(({ type }) => type === 'heading').map(headingText);
  const seen = new Map<string, number>();
  return titles.map((title) => {
    const slug = slugOf(title);
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}

/** GitHub's way from a heading to its id, which Astro follows. */
function slugOf(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replaceAll(' ', '-');
}
