/*
 * Everything about names in one part, one file and one request: the search page needs it for a name, every other page for the field that suggests
 * names while one types. Names that are spelt almost right are looked for with what is here already.
 */
import '#elements/code-suggest.ts';

export { resolveSlips } from '#domain/symbol-slips.ts';
export { searchNames } from '#elements/name-search.ts';
