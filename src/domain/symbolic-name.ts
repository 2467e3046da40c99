/** A C identifier as the SDK headers spell symbolic names: letters of either case, digits, underscores; no leading digit. */
const SYMBOLIC_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** True when the text can be a symbolic name; whether the register knows it is another question. */
export function isSymbolicName(text: string): boolean {
  return SYMBOLIC_NAME.test(text);
}

/**
 * Normal form for comparing names: upper case, blanks and hyphens as underscores, runs of them as one, none at the ends.
 * "ipsec qm-policy in use" → "IPSEC_QM_POLICY_IN_USE".
 */
export function normalizeSymbol(text: string): string {
  return text
    .trim()
    .toUpperCase()
    .replace(/[\s_-]+/g, '_')
    .replace(/^_+|_+$/g, '');
}

/** The words of a name, upper case: "ERROR_IPSEC_QM_POLICY_IN_USE" → ["ERROR", "IPSEC", "QM", "POLICY", "IN", "USE"]. */
export function symbolWords(symbol: string): string[] {
  const normal = normalizeSymbol(symbol);
  return normal === '' ? [] : normal.split('_');
}
