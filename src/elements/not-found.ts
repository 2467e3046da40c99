import { directAnswer } from '#domain/direct-answer.ts';
import { pageAddress, withBase } from '#domain/page-address.ts';
import { readAddress } from '#domain/read-address.ts';
import { readQuery, type QueryReading } from '#domain/read-query.ts';
import type { NumberingSpace } from '#domain/numbering-space.ts';
import { answerList } from '#elements/answer-list.ts';
import { ask, nothingKnown, type AskOptions, type Outcome } from '#elements/ask.ts';
import { build } from '#elements/build-node.ts';
import { lookupParts } from '#elements/lookup-parts.ts';
import { SearchClient } from '#elements/search-client.ts';

/**
 * <not-found data-base="/">: reads the address that has no page. If it names one value, the browser goes to that value's page; else the
 * element with data-not-found shows what was read, and the search field holds it.
 */
class NotFound extends HTMLElement {
  connectedCallback(): void {
    void this.#read(this.dataset['base'] ?? '/');
  }

  async #read(base: string): Promise<void> {
    const { query, space } = readAddress(location.pathname, location.search, base);
    if (query === '') return;
    const input = this.querySelector('input') as HTMLInputElement;
    const view = this.querySelector('[data-not-found]') as HTMLElement;
    input.value = query;
    const reading = inSpace(readQuery(query), space);
    const client = new SearchClient(base);
    const { searchNames, explain } = lookupParts(client, base);
    try {
      // To go somewhere, no card is needed.
      const address = addressOf(reading, await firstOutcome(client, reading, { ...ADDRESS, searchNames, cards: 'none' }), space, base);
      if (address !== null && address !== location.pathname) location.replace(address);
      else view.replaceChildren(...outcomeNodes(query, await firstOutcome(client, reading, { ...ADDRESS, searchNames, cards: 1, explain }), base));
    } catch {
      view.replaceChildren(...outcomeNodes(query, nothingKnown(['codes']), base));
    }
  }
}

/** An address is no question: messages and texts are not asked. */
const ADDRESS = { searchMessages: null, explain: null, searchSlips: null, searchText: null } as const;


async function firstOutcome(client: SearchClient, reading: QueryReading, options: AskOptions): Promise<Outcome> {
  for await (const outcome of ask(client, reading, options)) return outcome;
  return nothingKnown(['codes']);
}

/** /ntstatus/0x5 asks for the NTSTATUS. */
function inSpace(reading: QueryReading, space: NumberingSpace | null): QueryReading {
  return space === null ? reading : { ...reading, codes: reading.codes.map((code) => ({ ...code, space })) };
}

/** The page to go to: that of the one best answer, if the address names it whole. Never leaves the site: it is built from the answer alone. */
function addressOf(reading: QueryReading, { answers }: Outcome, space: NumberingSpace | null, base: string): string | null {
  const inSpace = answers.filter((answer) => space === null || answer.space === space || answer.reason.includes(' wraps '));
  const answer = directAnswer(reading, inSpace);
  return answer === null ? null : withBase(base, pageAddress(answer.space, answer.code));
}

function outcomeNodes(query: string, { answers, notes, failed }: Outcome, base: string): Node[] {
  const heading = build('p', {}, 'The address was read as ', build('q', { class: 'mono' }, query.slice(0, 80)), '.');
  if (failed.length > 0) return [heading, build('p', {}, 'It could not be looked up now. Search for it, or try again later.')];
  if (answers.length > 0) return [heading, answerList(answers, base, query)];
  return [heading, ...notes.flatMap(({ sentences }) => sentences.map((sentence) => build('p', {}, sentence)))];
}

customElements.define('not-found', NotFound);
