import { readQuery } from '#domain/read-query.ts';
import { ask } from '#elements/ask.ts';
import { build } from '#elements/build-node.ts';
import { outcomeView, stateOf, summaryOf, type SearchState } from '#elements/outcome-view.ts';
import { SearchClient } from '#elements/search-client.ts';
import type { TextHit } from '#elements/text-search.ts';

/** Only the first answer by name is shown as a card; the others are lines and need no further file. */
const CARDS = 1;

/**
 * <code-search data-base="/">: the search page. Holds a form with an input named q, an element with data-search-state for the results and
 * an element with role=status. The address names the query, so that results can be linked and the back button works.
 */
class CodeSearch extends HTMLElement {
  readonly #base = this.dataset['base'] ?? '/';
  readonly #client = new SearchClient(this.#base);
  /** Counts queries: an answer that comes after the next question is thrown away. */
  #asked = 0;
  #found: Parts | undefined;

  connectedCallback(): void {
    const { form, input } = this.#parts();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#show(input.value);
    });
    // While a number is being typed there is time to load what will answer it.
    input.addEventListener('input', () => {
      if (readQuery(input.value).codes.length > 0) this.#client.values().catch(() => undefined);
    });
    // A field of one line would glue the lines of a paste together.
    input.addEventListener('paste', (event) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!/[\r\n]/.test(text)) return;
      event.preventDefault();
      input.setRangeText(text.replace(/\s*[\r\n]+\s*/g, ' '), input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end');
    });
    addEventListener('popstate', () => this.#follow());
    input.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
    document.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      input.select();
    });
    this.#follow();
  }

  /** Answers the query that the address names. */
  #follow(): void {
    const query = new URLSearchParams(location.search).get('q') ?? '';
    this.#parts().input.value = query;
    void this.#answer(query);
  }

  /** Answers a query and names it in the address; the same query again makes no step in the history. */
  #show(query: string): void {
    const address = new URL(location.href);
    address.searchParams.set('q', query);
    if (address.href !== location.href) history.pushState(null, '', address);
    void this.#answer(query);
  }

  async #answer(query: string): Promise<void> {
    const asked = ++this.#asked;
    const { results, status, idle } = this.#parts();
    const show = (state: SearchState, summary: string, ...nodes: readonly Node[]): void => {
      results.dataset['searchState'] = state;
      results.setAttribute('aria-busy', String(state === 'loading'));
      results.replaceChildren(...nodes);
      if (state !== 'loading') status.textContent = summary;
    };
    if (query.trim() === '') {
      show('idle', '', ...idle);
      return;
    }
    show('loading', '', build('p', { class: 'soft' }, 'Looking it up…'));
    const reading = readQuery(query);
    try {
      for await (const outcome of ask(this.#client, reading, { cards: CARDS, searchText: (words) => this.#searchText(words) })) {
        if (asked !== this.#asked) return;
        show(stateOf(outcome), summaryOf(outcome), ...outcomeView(query, reading, outcome, this.#base, () => void this.#answer(query)));
      }
    } catch {
      const outcome = { answers: [], notes: [], hits: [], failed: ['codes' as const, 'names' as const], settled: true };
      if (asked === this.#asked) show('failed', summaryOf(outcome), ...outcomeView(query, reading, outcome, this.#base, () => void this.#answer(query)));
    }
  }

  /** Loads what it takes with the first query of words: numbers and names are answered without. */
  async #searchText(words: string): Promise<TextHit[]> {
    const { searchText } = await import('#elements/text-search.ts');
    return await searchText(this.#base, words);
  }

  #parts(): Parts {
    return (this.#found ??= findParts(this));
  }
}

interface Parts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly results: HTMLElement;
  readonly status: HTMLElement;
  /** What the page shows before anything was asked. */
  readonly idle: readonly Node[];
}

function findParts(root: HTMLElement): Parts {
  const results = root.querySelector('[data-search-state]') as HTMLElement;
  return {
    form: root.querySelector('form') as HTMLFormElement,
    input: root.querySelector('input[name="q"]') as HTMLInputElement,
    results,
    status: root.querySelector('[role="status"]') as HTMLElement,
    idle: [...results.childNodes],
  };
}

customElements.define('code-search', CodeSearch);
