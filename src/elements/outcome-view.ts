import { NUMBERING_SPACES, displayName } from '#domain/numbering-space.ts';
import { MAX_QUERY_LENGTH, type QueryReading } from '#domain/read-query.ts';
import { withBase } from '#domain/page-address.ts';
import { answerList } from '#elements/answer-list.ts';
import type { Note } from '#domain/resolve.ts';
import type { Outcome, Source } from '#elements/ask.ts';
import { build } from '#elements/build-node.ts';

export type SearchState = 'idle' | 'loading' | 'answered' | 'nothing' | 'failed';

/** How much of a query is repeated to the reader. */
const ECHO_LENGTH = 80;

const FAILURES: Record<Source, string> = {
  codes: 'The table of defined numbers could not be loaded.',
  names: 'The table of names could not be loaded.',
  messages: 'The list of messages could not be loaded.',
  cards: 'Some details of the answers could not be loaded. Their pages have them.',
  texts: 'The text of the pages could not be searched, so there may be more matches.',
};

/** What became of a query. Nothing is only said where everything that could hold an answer was asked. */
export function stateOf({ answers, hits, failed, settled }: Outcome): SearchState {
  if (!settled) return 'loading';
  if (answers.length > 0 || hits.length > 0) return 'answered';
  return failed.length > 0 ? 'failed' : 'nothing';
}

/** One sentence for the ear, and for the eye where there is nothing else to see. */
export function summaryOf(outcome: Outcome): string {
  const { answers, hits } = outcome;
  switch (stateOf(outcome)) {
    case 'failed':
      return navigator.onLine ? 'The look-up failed.' : 'You seem to be offline, so nothing could be looked up.';
    case 'nothing':
      return outcome.notes.length > 0 ? 'No header defines it.' : 'Nothing found.';
    default:
      return [counted(answers.length, 'answer'), counted(hits.length, 'text match', 'es')].filter((part) => part !== '').join(' and ') + '.';
  }
}

function counted(count: number, what: string, plural = 's'): string {
  return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : plural}`;
}

/** Ask the same query once more: as it was, or for texts too. */
export type Again = (wantsTexts: boolean) => void;

/** Everything below the search form, for an outcome. */
export function outcomeView(query: string, reading: QueryReading, outcome: Outcome, base: string, again: Again): Node[] {
  const { answers, notes, hits, failed } = outcome;
  const state = stateOf(outcome);
  const nodes: Node[] = [];
  if (reading.cut) nodes.push(build('p', {}, `Only the first ${MAX_QUERY_LENGTH.toLocaleString('en')} characters were read; the rest was left out.`));
  if (answers.length > 0) nodes.push(build('h2', { class: 'visually-hidden' }, 'Answers'), answerList(answers, base, reading.text));
  for (const note of notes) nodes.push(noteView(note, base));
  if (reading.tooWide !== null) nodes.push(noteView({ about: reading.tooWide, sentences: ['This number is wider than 32 bits. Windows error codes have 32 bits; look up the last eight hexadecimal digits, if they are one.'], falseName: null, source: null }, base));
  if (hits.length > 0) nodes.push(build('section', { class: answers.length > 0 && 'texts' }, build('h2', {}, outcome.offersTexts ? 'Found by words' : 'In the text of pages'), outcome.hitList(hits)));
  if (state === 'loading') nodes.push(build('p', { class: 'soft' }, 'Searching the text of pages…'));
  if (state === 'nothing' && notes.length === 0 && reading.tooWide === null) {
    nodes.push(build('p', {}, 'Nothing found for ', build('q', {}, query.length > ECHO_LENGTH ? `${query.slice(0, ECHO_LENGTH)}…` : query), '. Try the number as the program printed it, a part of the name, or fewer words of the message.'));
  }
  if (outcome.offersTexts) nodes.push(textsOffer(again));
  if (failed.length > 0) nodes.push(failureView(failed, state === 'failed', () => again(true)));
  if (state === 'nothing' || state === 'failed') nodes.push(browseView(base));
  return nodes;
}

/** The full texts of pages are a further hundred kilobytes and more: where something is known, or little to be expected, they are asked on demand. */
function textsOffer(again: Again): HTMLElement {
  const button = build('button', { type: 'button' }, 'Search the text of pages too');
  button.addEventListener('click', () => again(true));
  return build('p', { class: 'offer' }, button);
}

function noteView({ about, sentences, falseName, source }: Note, base: string): HTMLElement {
  const section = build('section', { class: 'note' }, build('h2', { class: 'mono' }, about.slice(0, ECHO_LENGTH)), ...sentences.map((sentence) => build('p', {}, sentence)));
  if (falseName !== null) section.append(build('p', {}, build('a', { href: withBase(base, `/corrections/#${falseName}`) }, 'What is true about this name')));
  if (source !== null) section.append(build('p', { class: 'small' }, build('a', { href: source }, new URL(source).hostname), ' says more.'));
  return section;
}

function failureView(failed: readonly Source[], nothingElse: boolean, retry: () => void): HTMLElement {
  const button = build('button', { type: 'button' }, 'Try again');
  button.addEventListener('click', retry);
  const reasons = failed.map((source) => build('p', {}, FAILURES[source]));
  const advice = nothingElse ? [build('p', {}, navigator.onLine ? 'The site may be changing at this moment, or your connection may have dropped.' : 'You seem to be offline. Connect, then try again.')] : [];
  return build('section', { class: 'failure' }, build('h2', {}, nothingElse ? 'The look-up failed' : 'Part of the look-up failed'), ...reasons, ...advice, button);
}

/** The way that needs no look-up. */
export function browseView(base: string): HTMLElement {
  const links = NUMBERING_SPACES.flatMap((space, index) => [index === 0 ? '' : ', ', build('a', { href: withBase(base, `/${space}/`) }, displayName(space))]);
  return build('p', { class: 'browse' }, 'You can also browse: ', ...links, ', ', build('a', { href: withBase(base, '/families/') }, 'families'), '.');
}
