import { familiarForm, hex8, shortHex } from '#domain/error-code.ts';
import { displayName } from '#domain/numbering-space.ts';
import type { CatalogFamily, CatalogRecord } from '#catalog/catalog.ts';

/** A meta description may have so many characters before search engines cut it. */
const DESCRIPTION_LENGTH = 160;

/** The page's title: name, familiar number and, where that is decimal, the hex form: unique over the whole site. */
export function pageTitle({ space, code, title, names }: CatalogRecord): string {
  if (title === hex8(code)) return `${title} - ${displayName(space)}${names[0] === undefined ? '' : ` (${names[0].name})`}`;
  const familiar = familiarForm(space, code);
  const number = familiar === hex8(code) ? `${displayName(space)} ${familiar}` : `${familiar} (${shortHex(code)})`;
  return `${title} - ${number}`;
}

/** The page's meta description: name and number first, so that no two pages share one, then what it means. */
export function describe(record: CatalogRecord, family: CatalogFamily): string {
  const { space, code, title, meaning, entries } = record;
  const text = entries[0]?.data.summary ?? meaning ?? `${family.data.name}. Its number forms, header, bit fields and counterparts.`;
  const name = title === hex8(code) ? displayName(space) : `${title}, ${displayName(space)}`;
  const whole = `${name} ${familiarForm(space, code)}: ${text}`;
  return whole.length <= DESCRIPTION_LENGTH ? whole : `${whole.slice(0, DESCRIPTION_LENGTH - 1).replace(/\s+\S*$/, '')}…`;
}

/** Words for full-text search that no reader needs to see: every name in separate words, so that stemming and single words find it. */
export function searchWords({ names }: CatalogRecord): string {
  return names.map(({ name }) => name.replaceAll('_', ' ').trim().toLowerCase()).join(', ');
}
