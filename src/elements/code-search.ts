import { directAnswer } from '#domain/direct-answer.ts';
import { pageAddress, withBase } from '#domain/page-address.ts';
import { readQuery, type QueryReading } from '#domain/read-query.ts';
import { ask, nothingKnown, type AskOptions, type Outcome } from '#elements/ask.ts';
import { build } from '#elements/build-node.ts';
import { lookupParts } from '#elements/lookup-parts.ts';
import { outcomeView, stateOf, summaryOf, type SearchState } from '#elements/outcome-view.ts';
import { SearchClient } from '#elements/search-client.ts';

/** Only the first answer by name is shown as a card; the others are lines and need no further file. */
const CARDS = 1;
/** What is longer, or has several lines, is kept out of the address: addresses end up in logs, and servers refuse long ones. */
const LONGEST_IN_ADDRESS = 1_500;

/** The page stands still when it has not been scrolled for so long, in milliseconds. */
const STILL = 150;
/** Rows of the field, at most, and a text that is given all of them without a look, in UTF-16 units. */
const MOST_ROWS = 10;
const FILLS_ROWS = 1_000;

/** What the history keeps of a query beside its address. */
interface Step {
  /** The query, where the address does not name it. */
  readonly query?: string;
  /** How far down the page was when it was left, in CSS pixels. */
  readonly scroll?: number;
}

/** What the look-up needs that a browser of before 2024 may lack. */
const NEEDED = [Map.groupBy, AbortSignal.timeout, [].toSorted, globalThis.DecompressionStream] as readonly unknown[];

/**
 * <code-search data-base="/">: the search page. Holds a form with a field named q, an element with data-search-state for the results and
 * an element with role=status. The address names the query, so that results can be linked and the back button works; a long paste stays in
 * the browser's own history. Nothing that is typed or pasted leaves the browser.
 */
class CodeSearch extends HTMLElement {
  readonly #base = this.dataset['base'] ?? '/';
  readonly #client = new SearchClient(this.#base);
  readonly #options: AskOptions = { cards: CARDS, ...lookupParts(this.#client, this.#base) };
  /** Counts queries: an answer that comes after the next question is thrown away. */
  #asked = 0;
  #found: Parts | undefined;

  connectedCallback(): void {
    const { form, field } = this.#parts();
    if (NEEDED.some((feature) => feature === undefined)) {
      // The page has the words for it; stylesheet and programs read the marks.
      this.classList.add('too-old');
      this.#parts().results.dataset['searchState'] = 'failed';
      return;
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#show(field.value);
    });
    // Enter asks; Shift+Enter breaks the line. While an input method composes, Enter is the method's.
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      form.requestSubmit();
    });
    // While a number is being typed there is time to load what will answer it.
    field.addEventListener('input', () => {
      fit(field);
      if (field.value.length < 100 && readQuery(field.value).codes.length > 0) this.#client.values().catch(() => undefined);
    });
    addEventListener('popstate', () => void this.#follow());
    // Noted while the page stands still, and when a link is followed: when the page is left it is too late for the history.
    this.addEventListener('click', () => this.#noteScroll());
    let still: number | undefined;
    addEventListener('scroll', () => {
      clearTimeout(still);
      still = window.setTimeout(() => this.#noteScroll(), STILL);
    });
    // The browser would go there while the answers are still growing, and then move on with what grows.
    history.scrollRestoration = 'manual';
    // The keys that lead here are of use when there is something to read.
    void this.#follow().finally(() => void import('#elements/search-shortcut.ts').catch(() => undefined));
  }

  #noteScroll(): void {
    history.replaceState({ ...this.#step, scroll: scrollY } satisfies Step, '');
  }

  get #step(): Step {
    return (history.state as Step | null) ?? {};
  }

  /** Answers the query that the address or the history names, and goes where the reader was. With go=1 one exact answer leads straight to its page. */
  async #follow(): Promise<void> {
    const parameters = new URLSearchParams(location.search);
    const query = parameters.get('q') ?? this.#step.query ?? '';
    const { scroll } = this.#step;
    const { field } = this.#parts();
    field.value = query;
    fit(field);
    await this.#answer(query, { leads: parameters.get('go') === '1' });
    if (scroll !== undefined) scrollTo({ top: scroll, behavior: 'instant' });
  }

  /** Answers a query and names it in the address; the same query again makes no step in the history. */
  #show(query: string): void {
    const address = new URL(location.href);
    const fits = query.length <= LONGEST_IN_ADDRESS && !query.includes('\n');
    address.search = '';
    if (fits) address.searchParams.set('q', query);
    if (address.href !== location.href || !fits) {
      this.#noteScroll();
      history.pushState(fits ? null : ({ query } satisfies Step), '', address);
    }
    void this.#answer(query);
  }

  async #answer(query: string, { wantsTexts = false, leads = false } = {}): Promise<void> {
    const asked = ++this.#asked;
    const { idle } = this.#parts();
    if (query.trim() === '') {
      this.#fill('idle', '', ...idle);
      return;
    }
    this.#fill('loading', '', build('p', { class: 'soft' }, 'Looking it up…'));
    const reading = readQuery(query);
    const show = (outcome: Outcome): void =>
      this.#fill(stateOf(outcome), summaryOf(outcome), ...outcomeView(query, reading, outcome, this.#base, (wantsTexts) => void this.#answer(query, { wantsTexts })));
    try {
      for await (const outcome of ask(this.#client, reading, { ...this.#options, wantsTexts })) {
        if (asked !== this.#asked) return;
        if (leads && this.#lead(reading, outcome)) return;
        // Nothing is moved under a reader who has gone on to the results.
        if (!this.#parts().results.contains(document.activeElement)) show(outcome);
      }
    } catch {
      if (asked === this.#asked) show(nothingKnown(['codes', 'names']));
    }
  }

  /** Goes to the page of the one answer, if there is one and it is exact. The search page is left out of the history. */
  #lead(reading: QueryReading, { answers }: Outcome): boolean {
    const answer = directAnswer(reading, answers);
    if (answer === null) return false;
    location.replace(withBase(this.#base, pageAddress(answer.space, answer.code)));
    return true;
  }

  #fill(state: SearchState, summary: string, ...nodes: readonly Node[]): void {
    const { results, status } = this.#parts();
    results.dataset['searchState'] = state;
    results.setAttribute('aria-busy', String(state === 'loading'));
    results.replaceChildren(...nodes);
    if (state !== 'loading' && status.textContent !== summary) status.textContent = summary;
  }

  #parts(): Parts {
    return (this.#found ??= findParts(this));
  }
}

/** As many lines as the text has, within bounds. Not left to the stylesheet (field-sizing): Chrome then takes seconds for a paste of thousands of lines. */
function fit(field: HTMLTextAreaElement): void {
  field.rows = field.value.length > FILLS_ROWS ? MOST_ROWS : Math.min(MOST_ROWS, field.value.split('\n', MOST_ROWS).length);
  // A line that is too long for the field is broken, which only the layout knows.
  while (field.rows < MOST_ROWS && field.scrollHeight > field.clientHeight) field.rows++;
}

interface Parts {
  readonly form: HTMLFormElement;
  readonly field: HTMLTextAreaElement;
  readonly results: HTMLElement;
  readonly status: HTMLElement;
  /** What the page shows before anything was asked. */
  readonly idle: readonly Node[];
}

function findParts(root: HTMLElement): Parts {
  const results = root.querySelector('[data-search-state]') as HTMLElement;
  return {
    form: root.querySelector('form') as HTMLFormElement,
    field: root.querySelector('textarea[name="q"]') as HTMLTextAreaElement,
    results,
    status: root.querySelector('[role="status"]') as HTMLElement,
    idle: [...results.childNodes],
  };
}

customElements.define('code-search', CodeSearch);
