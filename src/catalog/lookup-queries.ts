/** A row of tests/lookup-queries.tsv: what is asked, and the value that must come first; its space is "none" where nothing must be answered. */
export interface LookupQuery {
  readonly query: string;
  readonly space: string;
  readonly code: string;
  readonly symbol: string;
}

/** Reads such a table; line breaks of a paste stand as \n. */
export function readLookupQueries(text: string): LookupQuery[] {
  const [, ...lines] = text.trimEnd().split('\n');
  return lines.map((line) => {
    const [query = '', space = '', code = '', symbol = ''] = line.split('\t');
    return { query: query.replaceAll('\\n', '\n'), space, code, symbol };
  });
}
