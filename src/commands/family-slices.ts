/**
 * How many rows of a family's table share a document of the full-text index. Pagefind loads a list of all documents before it answers:
 * with one for each value that list alone has 114 kB, with one for 32 of them 5 kB.
 */
const ROWS_PER_SLICE = 32;

const ROW = /<tr id="([a-z0-9]+-0x[0-9A-F]{8})">(.*?)<\/tr>/gs;
const NAMES_AND_MEANING = /<a [^>]*>(.*?)<\/a>(?:<span[^>]*>(.*?)<\/span>)?/s;

/**
 * Cuts the tables of a built family page into documents for the full-text index: each value is a heading that keeps its row's id, so that a hit
 * leads to the row, followed by its meaning and its further names. Throws where a row is not built as CodeTable.astro builds it.
 */
export function familySlices(html: string): string[] {
  const sections = [...html.matchAll(ROW)].map(([row, id, cells = '']) => {
    const [, names, meaning = ''] = NAMES_AND_MEANING.exec(cells) ?? [];
    if (names === undefined) throw new Error(`a row of a family's table without a link: ${row}`);
    const [first, ...others] = names.replaceAll(/<wbr\s*\/?>/g, '').split(', ');
    return `<h2 id="${id}">${first}</h2><p>${meaning}</p>${others.length === 0 ? '' : `<p>${others.join(', ')}</p>`}`;
  });
  return Array.from({ length: Math.ceil(sections.length / ROWS_PER_SLICE) }, (_, slice) => {
    const part = sections.slice(slice * ROWS_PER_SLICE, (slice + 1) * ROWS_PER_SLICE).join('');
    return `<!doctype html><html lang="en"><body data-pagefind-body>${part}</body></html>`;
  });
}
