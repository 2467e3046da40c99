import type { ErrorCode } from '#domain/error-code.ts';
import { NUMBERING_SPACES, type NumberingSpace } from '#domain/numbering-space.ts';
import { textAnchor } from '#domain/text-anchor.ts';
import type { Register } from '#catalog/read-register.ts';

/**
 * How many values share a document of the full-text index. Pagefind loads a list of all documents before it answers: with one for each of
 * 17,748 values the list has 114 kB, with one for 32 of them 5 kB.
 */
const VALUES_PER_DOCUMENT = 32;

/** Something for the full-text index that is no page of its own. */
export interface MeaningDocument {
  /** Below the site's base; nobody goes there, because every value in the document has a page. */
  readonly url: string;
  readonly html: string;
}

/** Names and meanings of all values, in documents of neighbouring values; each value stands under a heading whose id names it. */
export function meaningDocuments(register: Pick<Register, 'names'>): MeaningDocument[] {
  return NUMBERING_SPACES.flatMap((space) => {
    const values = [...Map.groupBy(register.names[space].rows, ({ value }) => value)];
    return Array.from({ length: Math.ceil(values.length / VALUES_PER_DOCUMENT) }, (_, number): MeaningDocument => {
      const part = values.slice(number * VALUES_PER_DOCUMENT, (number + 1) * VALUES_PER_DOCUMENT);
      const sections = part.map(([code, rows]) => section(space, code, rows.map(({ symbol }) => symbol), rows.find(({ meaning }) => meaning !== null)?.meaning ?? ''));
      return { url: `/${space}/meanings-${number}/`, html: `<!doctype html><html lang="en"><body data-pagefind-body>${sections.join('')}</body></html>` };
    });
  });
}

/** The best-known name is the heading; the names as separate words make single words and stems find them. */
function section(space: NumberingSpace, code: ErrorCode, symbols: readonly string[], meaning: string): string {
  const words = symbols.map((symbol) => symbol.replaceAll('_', ' ')).join(' ');
  return `<h2 id="${textAnchor(space, code)}">${symbols[0]}</h2><p>${escape(meaning)}</p><p>${words}</p>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
