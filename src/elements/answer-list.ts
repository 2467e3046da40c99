import { familiarForm, hex8 } from '#domain/error-code.ts';
import type { LookupCard } from '#domain/lookup-card.ts';
import { displayName, type NumberingSpace } from '#domain/numbering-space.ts';
import { pageAddress, withBase } from '#domain/page-address.ts';
import type { ShownAnswer } from '#elements/ask.ts';
import { isPartOf, placeView } from '#elements/place-view.ts';
import { build, symbolText } from '#elements/build-node.ts';

/** More names than anybody reads; who sees so many types more of the name. */
const MOST_SHOWN = 100;

/** The answers by code and name, best first: as cards where there is one, else as lines. The query shows where each stands in it. */
export function answerList(answers: readonly ShownAnswer[], base: string, query: string): HTMLElement {
  const shown = answers.slice(0, MOST_SHOWN);
  const list = build('ol', { class: 'answers', role: 'list' }, ...shown.map((answer, place) => answerItem(answer, shown[place - 1]?.reason !== answer.reason, base, query)));
  if (answers.length <= MOST_SHOWN) return list;
  return build('div', {}, list, build('p', { class: 'small soft' }, `${MOST_SHOWN} of ${answers.length.toLocaleString('en')} names are shown. Type more of the name to see the others.`));
}

/** The name under which an answer is shown: the one that matched, else the best known, else that of the error which it carries. Empty where there is none, or none came. */
export function symbolOf({ symbol, nameIndex, card }: ShownAnswer): string {
  return symbol ?? card?.names[nameIndex]?.name ?? card?.carries ?? '';
}

/** A reason that the answer before has given is not repeated. */
function answerItem(answer: ShownAnswer, withReason: boolean, base: string, query: string): HTMLElement {
  const { space, code, match, reason, card, place } = answer;
  const symbol = symbolOf(answer);
  const value = familiarForm(space, code);
  const link = build('a', { href: withBase(base, pageAddress(space, code)) }, symbol === '' || card?.names.length === 0 ? `${spaceName(space)} ${value}` : symbolText(symbol));
  const item = build('li', { ...resultAttributes(match, space, hex8(code), symbol), class: card === null ? 'line' : 'card' }, build('p', { class: 'symbol mono' }, link));
  item.append(facts([build('span', { class: 'mono value' }, value), spaceName(space), ...(card === null ? [] : [card.family])]));
  if (card !== null && card.meaning !== null) item.append(build('p', { class: 'meaning' }, card.meaning));
  const names = card === null ? null : otherNames(card.names, symbol);
  if (names !== null) item.append(names);
  if (place !== null && isPartOf(place, query)) item.append(placeView(place, query));
  if (withReason) item.append(build('p', { class: 'small soft reason' }, `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`));
  return item;
}

/** The other names of a value; names from different headers are told apart by them. */
function otherNames(names: LookupCard['names'], shown: string): HTMLElement | null {
  const differ = new Set(names.map(({ headers = [] }) => headers.join())).size > 1;
  const listed = differ ? names : names.filter(({ name }) => name !== shown);
  if (names.length < 2) return null;
  const parts = listed.flatMap(({ name, headers = [] }, index) => [index === 0 ? '' : ', ', build('span', { class: 'mono' }, symbolText(name)), differ && headers.length > 0 ? ` (${headers.join(', ')})` : '']);
  return build('p', { class: 'small' }, differ ? 'Its names: ' : 'Also named ', ...parts);
}

/** Facts in a row. */
export function facts(parts: readonly (string | Node)[]): HTMLElement {
  return build('p', { class: 'facts' }, ...parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part])));
}

/** "Win32 error", "HRESULT". */
export function spaceName(space: NumberingSpace): string {
  return space === 'win32' ? 'Win32 error' : displayName(space);
}

/** What programs and tests read: see the README's section on looking things up. */
export function resultAttributes(match: 'code' | 'symbol' | 'text', space: NumberingSpace, code: string, symbol: string): Record<string, string> {
  return { 'data-result': '', 'data-match': match, 'data-space': space, 'data-code': code, 'data-symbol': symbol };
}
