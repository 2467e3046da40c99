import { isNumberingSpace, type NumberingSpace } from '#domain/numbering-space.ts';

/** What an address that has no page seems to ask for. */
export interface AddressQuery {
  /** To be read as any other query; empty where the address says nothing. */
  readonly query: string;
  /** The numbering space that the address names. */
  readonly space: NumberingSpace | null;
}

/** Files that servers and people add to a folder's address. */
const INDEX_FILE = /^index\.\w+$/i;

/**
 * Reads the path and the query string of an address below the site's base path: /13002, /0x800732ca/, /ERROR_IPSEC_QM_POLICY_IN_USE.html,
 * /win32/0x32ca, //5, /?code=5. Takes any text and never throws.
 */
export function readAddress(path: string, search: string, base: string): AddressQuery {
  const below = path.startsWith(base) ? path.slice(base.length) : path;
  const segments = below.split('/').map(decode).filter((segment) => segment !== '' && !INDEX_FILE.test(segment));
  const parameters = new URLSearchParams(search);
  const asked = parameters.get('code') ?? parameters.get('q');
  const query = asked ?? segments.at(-1)?.replace(/\.(?:html?|mdx?|json|aspx?|php)$/i, '') ?? '';
  const space = segments.map((segment) => segment.toLowerCase()).find(isNumberingSpace) ?? null;
  return { query: query.toLowerCase() === space ? '' : query.trim(), space };
}

/** Percent signs that encode nothing are left as they stand. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment).trim();
  } catch {
    return segment;
  }
}
