import { faultAt, type ContentFile, type Finding } from '#checks/content-file.ts';
import { hint, oneOf } from '#checks/name-hints.ts';
import type { MarkdownPart } from '#checks/passages.ts';
import type { Content } from '#checks/read-content.ts';
import { addressOf, siteAddresses } from '#checks/site-addresses.ts';
import { rangeOf, walkMarkdown } from '#checks/walk-markdown.ts';
import type { Fault } from '#schemas/fault.ts';

type LinkFinding = Omit<Finding, 'rule'>;

/** Links lead somewhere: inside the site to a page and anchor that exist, outside by https, on Microsoft's pages in a named language. */
export function linksResolve(content: Content): Fault[] {
  const addresses = siteAddresses(content);
  return content.files.flatMap((file) => {
    const own = addressOf(file, content);
    const prose = [file.body, ...file.answers].flatMap((part) => linksOf(part)).map(({ url, offset }) => ({ offset, finding: linkFinding(url, own, addresses) }));
    return [...prose, ...sourceFindings(file)].flatMap(({ offset, finding }) => (finding === null ? [] : [faultAt(file, offset, { rule: 'links-resolve', ...finding })]));
  });
}

function linksOf(part: MarkdownPart): { url: string; offset: number }[] {
  return [...walkMarkdown(part.root)].flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return [];
    const [start] = rangeOf(node);
    // A bare address that links itself is a matter of markdown-traps.
    return node.type === 'link' && part.source[start] !== '[' ? [] : [{ url: node.url, offset: part.offsetAt(start) }];
  });
}

function linkFinding(url: string, own: string | null, addresses: ReadonlyMap<string, ReadonlySet<string>>): LinkFinding | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return externalFinding(url);
  if (!url.startsWith('/') && !url.startsWith('#')) {
    return { found: url, expected: 'an address from the site\'s root, like /win32/13002/, or https://', fix: 'Write the whole path with a slash at both ends, or name a code by <ErrorCode symbol="..." />.' };
  }
  const [path = '', anchor] = url.split('#', 2);
  const page = path === '' ? own : path.replace(/^\/search\/\?q=[^&#]+$/, '/search/');
  const anchors = page === null ? undefined : addresses.get(page);
  if (anchors === undefined) {
    const near = path.endsWith('/') ? path : `${path}/`;
    return { found: url, expected: 'the address of a page of this site', fix: addresses.has(near) ? `Write ${near}.` : hint(path, addresses.keys(), 'Correct the address; /families/, /win32/ and the like list what there is.') };
  }
  if (anchor === undefined || anchors.has(anchor)) return null;
  return { found: url, expected: anchors.size === 0 ? `${page} without an anchor` : `one of the anchors ${[...anchors].map((name) => `#${name}`).join(', ')}`, fix: hint(anchor, anchors, 'Take one of them, or link the page alone.') };
}

function externalFinding(url: string): LinkFinding | null {
  if (!URL.canParse(url)) return { found: url, expected: 'an address that can be read', fix: 'Correct the address.' };
  const { protocol, hostname, pathname, search } = new URL(url);
  if (protocol !== 'https:') return { found: url, expected: 'an https address', fix: protocol === 'http:' ? `Write ${url.replace(/^http:/i, 'https:')}, if the page answers there.` : 'Link a page, or write the address as text.' };
  if (hostname === 'docs.microsoft.com' || hostname === 'msdn.microsoft.com' || hostname === 'technet.microsoft.com') {
    return { found: url, expected: 'the page\'s present address on learn.microsoft.com', fix: 'Open it in a browser and copy the address that it leads to.' };
  }
  if (hostname === 'learn.microsoft.com' && (/\.md$|\/index$|\/\/|\s/.test(pathname) || search !== '')) {
    return { found: url, expected: 'the page\'s own address, without ".md" and without parameters', fix: `Write https://learn.microsoft.com${pathname.replace(/\.md$/, '')}.` };
  }
  if (hostname === 'learn.microsoft.com' && !/^\/[a-z]{2}-[a-z]{2}\//.test(pathname)) {
    return { found: url, expected: 'a learn.microsoft.com address with its language', fix: `Write https://learn.microsoft.com/en-us${pathname}; without a language the page changes with the reader.` };
  }
  return null;
}

function sourceFindings({ frontMatter }: ContentFile): { offset: number; finding: LinkFinding | null }[] {
  const sources = (frontMatter?.scalars ?? []).filter(({ path, value }) => /^sources\.\d+\.url$/.test(path) && typeof value === 'string');
  return sources.map(({ value, offset }, index) => {
    const url = String(value);
    const same = sources.slice(0, index).filter((earlier) => comparable(String(earlier.value)) === comparable(url));
    if (same.length > 0) return { offset, finding: { found: `the source ${url} again`, expected: 'each source once', fix: `Remove one; ${oneOf(same.map(({ path }) => path))} has it.` } };
    // The schema speaks of addresses that are none, or not https.
    return { offset, finding: /^https:\/\//.test(url) ? externalFinding(url) : null };
  });
}

function comparable(url: string): string {
  return url.trim().replace(/\/(?=#|$)/, '').toLowerCase();
}
