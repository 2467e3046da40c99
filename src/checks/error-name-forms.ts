/** Words of a symbolic name that say "error" or its severity, as do those that end in ERR (D3DERR_); what stands before them is the component. */
const MARKS = new Set(['ERROR', 'ERR', 'STATUS', 'WARNING', 'E', 'S', 'I', 'W', 'X', 'F', 'NT']);

/** Beginnings that carry no such word. PDH_, OSS_ and their like are left out: their headers use them for plain constants too. */
const UNMARKED = ['NERR_', 'NTE_', 'DBG_'];

/** Constants of the SDK that look like error names and are none: bit fields and bases, not values that a call returns. */
const NOT_ERRORS = new Set([
  'ERROR_SEVERITY_SUCCESS',
  'ERROR_SEVERITY_INFORMATIONAL',
  'ERROR_SEVERITY_WARNING',
  'ERROR_SEVERITY_ERROR',
  'STATUS_SEVERITY_SUCCESS',
  'STATUS_SEVERITY_INFORMATIONAL',
  'STATUS_SEVERITY_WARNING',
  'STATUS_SEVERITY_ERROR',
  'DNS_ERROR_MASK',
  'NERR_BASE',
  'MAX_NERR',
  'WSA_FLAG_OVERLAPPED',
  'DBG_COMMAND_EXCEPTION',
]);

/** So many words of a name may stand before its mark: VM_SAVED_STATE_DUMP_E_. */
const LONGEST_COMPONENT = 4;

/** A prefix that only one name has proves no habit. */
const FEWEST_NAMES = 2;

/** The beginnings by which error names are known, taken from the register's own names: ERROR_, FWP_E_, DNS_ERROR_. */
export function errorPrefixes(symbols: Iterable<string>): Set<string> {
  const counts = new Map<string, number>();
  for (const symbol of symbols) {
    const prefix = markedPrefix(symbol);
    if (prefix !== null) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  // One letter and nothing before it: only E_ is always an error; S_ and I_ begin plain constants as well.
  const proven = [...counts].filter(([prefix, count]) => count >= FEWEST_NAMES && (prefix.length > 2 || prefix === 'E_'));
  return new Set([...proven.map(([prefix]) => prefix), ...UNMARKED]);
}

/** True for a word that claims to be an error's name, whether or not there is one. */
export function looksLikeErrorName(word: string, prefixes: ReadonlySet<string>): boolean {
  if (NOT_ERRORS.has(word) || /^DNS_ERROR_([A-Z_]+_)?BASE$/.test(word)) return false;
  if (/^WSAE[A-Z0-9]{4,}$/.test(word) && word !== 'WSAEVENT') return true;
  const marked = markedPrefix(word);
  if (marked !== null && prefixes.has(marked)) return true;
  return UNMARKED.some((prefix) => word.startsWith(prefix));
}

function markedPrefix(symbol: string): string | null {
  const words = symbol.split('_');
  const mark = words.findIndex((word, index) => (MARKS.has(word) || /^[A-Z0-9]{2,}ERR$/.test(word)) && index <= LONGEST_COMPONENT);
  return mark === -1 || mark === words.length - 1 ? null : `${words.slice(0, mark + 1).join('_')}_`;
}
