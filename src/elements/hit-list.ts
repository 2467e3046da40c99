import { familiarForm, hex8 } from '#domain/error-code.ts';
import { facts, resultAttributes, spaceName } from '#elements/answer-list.ts';
import { build, symbolText } from '#elements/build-node.ts';
import type { TextHit } from '#elements/text-hit.ts';

/** Pages whose text matches: values as results, guides as plain links. */
export function hitList(hits: readonly TextHit[]): HTMLElement {
  return build('ol', { class: 'answers', role: 'list' }, ...hits.map(hitItem));
}

function hitItem({ address, title, excerpt, value }: TextHit): HTMLElement {
  const attributes = value === null ? {} : resultAttributes('text', value.space, hex8(value.code), value.symbol);
  const item = build('li', { ...attributes, class: 'line' }, build('p', { class: value === null ? 'symbol' : 'symbol mono' }, build('a', { href: address }, symbolText(title))));
  if (value !== null) item.append(facts([build('span', { class: 'mono value' }, familiarForm(value.space, value.code)), spaceName(value.space)]));
  item.append(build('p', { class: 'small' }, excerpt));
  return item;
}
