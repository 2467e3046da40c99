import { familiarForm } from '#domain/error-code.ts';
import { displayName } from '#domain/numbering-space.ts';
import { pageAddress, withBase } from '#domain/page-address.ts';
import { readQuery } from '#domain/read-query.ts';
import { symbolOf } from '#elements/answer-list.ts';
import { ask, type AskOptions, type ShownAnswer } from '#elements/ask.ts';
import { build, symbolText } from '#elements/build-node.ts';
import { lookupParts } from '#elements/lookup-parts.ts';
import { SearchClient } from '#elements/search-client.ts';
import { SuggestionList } from '#elements/suggestion-list.ts';
import { wait } from '#elements/wait.ts';

/** <header-search> sets it. Not imported from there: a module of both would be a file, and a request, of its own. */
const COMPOSING = 'data-composing';
const MOST_SUGGESTIONS = 8;
/** Between two keystrokes of a fast typist nothing is asked, in milliseconds. */
const PAUSE = 80;
/** A count is read out when the typing has stopped, in milliseconds. */
const QUIET = 700;

/**
 * <code-suggest data-base="/"> around a search field: suggests codes and names while the reader types. The tables are loaded with the first
 * letter. Enter without a chosen suggestion sends the form, as if there were none.
 */
class CodeSuggest extends HTMLElement {
  readonly #base = this.dataset['base'] ?? '/';
  readonly #client = new SearchClient(this.#base);
  /** Suggestions say only what names and numbers say. */
  readonly #options: AskOptions = { cards: 0, searchNames: lookupParts(this.#client, this.#base).searchNames, searchMessages: null, explain: null, searchSlips: null, searchText: null };
  readonly #status = build('span', { role: 'status', class: 'visually-hidden' });
  /** Counts what was typed: suggestions that come after something else was done are thrown away. */
  #typed = 0;
  #suggestedFor = '';

  connectedCallback(): void {
    const input = this.querySelector('input') as HTMLInputElement;
    const list = new SuggestionList(input, this.querySelector('[role="listbox"]') as HTMLElement);
    this.append(this.#status);
    input.addEventListener('input', () => {
      list.leave();
      if (!input.hasAttribute(COMPOSING)) void this.#suggest(input.value, list, PAUSE);
    });
    input.addEventListener('compositionend', () => void this.#suggest(input.value, list, PAUSE));
    input.addEventListener('keydown', (event) => this.#onKey(event, input, list));
    this.addEventListener('focusout', (event) => {
      if (!this.contains(event.relatedTarget as Node | null)) list.close();
    });
    // Somebody may have typed before this script came.
    if (document.activeElement === input && input.value !== '' && !input.hasAttribute(COMPOSING)) void this.#suggest(input.value, list, 0);
  }

  /** The keys of the editable combobox in the W3C's ARIA Authoring Practices. */
  #onKey(event: KeyboardEvent, input: HTMLInputElement, list: SuggestionList): void {
    if (event.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        void this.#arrow(event, input, list);
        break;
      case 'Enter':
        if (list.active !== null) {
          event.preventDefault();
          // A click with the keys that are held: Ctrl and Shift open the page elsewhere, as on any link.
          const { ctrlKey, metaKey, shiftKey } = event;
          list.active.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }));
        }
        list.close();
        break;
      case 'Escape':
        // The first press closes the list, the second empties the field.
        event.preventDefault();
        this.#typed++;
        if (list.isOpen) list.close();
        else input.value = '';
        break;
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        list.leave();
        break;
      default:
    }
  }

  async #arrow({ key, altKey }: KeyboardEvent, input: HTMLInputElement, list: SuggestionList): Promise<void> {
    if (this.#suggestedFor !== input.value) await this.#suggest(input.value, list, 0);
    if (altKey) list.open();
    else list.move(key === 'ArrowDown' ? 1 : -1);
  }

  async #suggest(query: string, list: SuggestionList, pause: number): Promise<void> {
    const typed = ++this.#typed;
    await wait(pause);
    if (typed !== this.#typed) return;
    const answers = query.trim() === '' ? [] : await this.#answers(query);
    if (typed !== this.#typed) return;
    this.#suggestedFor = query;
    list.fill(answers.slice(0, MOST_SUGGESTIONS).map((answer) => this.#option(answer)));
    if (this.contains(document.activeElement)) list.open();
    void this.#announce(typed, query, Math.min(answers.length, MOST_SUGGESTIONS));
  }

  /** Only what names and numbers say: suggestions are a help, and the search page says what failed. */
  async #answers(query: string): Promise<readonly ShownAnswer[]> {
    try {
      for await (const { answers } of ask(this.#client, readQuery(query), this.#options)) return answers;
    } catch {
      // The tables changed twice while they were read.
    }
    return [];
  }

  async #announce(typed: number, query: string, count: number): Promise<void> {
    await wait(QUIET);
    if (typed !== this.#typed) return;
    this.#status.textContent = query.trim() === '' ? '' : `${count === 0 ? 'No' : count} suggestion${count === 1 ? '' : 's'}`;
  }

  #option(answer: ShownAnswer): HTMLAnchorElement {
    const { space, code } = answer;
    const value = familiarForm(space, code);
    const symbol = symbolOf(answer);
    const name = build('span', { class: 'mono' }, symbolText(symbol === '' ? value : symbol));
    return build('a', { href: withBase(this.#base, pageAddress(space, code)) }, name, ' ', build('span', { class: 'small soft' }, `${value} · ${displayName(space)}`));
  }
}

customElements.define('code-suggest', CodeSuggest);
