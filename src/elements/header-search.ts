/** What the field is for assistive technology once suggestions may come; without script it is a plain search field. */
const COMBOBOX = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' };

/**
 * <header-search> around a search form; a template beside it holds the script of the look-up. The form works as it is; the script is taken
 * out of its template when the reader turns to the field, so that reading a page costs none of it. An address like /?code=5 or /?q=5 names a query
 * although its page is not the search page: it leads there.
 */
class HeaderSearch extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input') as HTMLInputElement;
    const popup = this.querySelector('[role="listbox"]') as HTMLElement;
    for (const [name, value] of Object.entries(COMBOBOX)) input.setAttribute(name, value);
    input.setAttribute('aria-controls', popup.id);
    // What the field holds while an input method composes is not yet text. The look-up reads this mark: composing may begin before its script comes.
    input.addEventListener('compositionstart', () => input.toggleAttribute('data-composing', true));
    input.addEventListener('compositionend', () => input.toggleAttribute('data-composing', false));
    input.addEventListener('focus', () => this.#loadLookup(), { once: true });
    if (document.activeElement === input) this.#loadLookup();
    this.#followAddress();
  }

  #followAddress(): void {
    const parameters = new URLSearchParams(location.search);
    const query = parameters.get('code') ?? parameters.get('q');
    const form = this.querySelector('form') as HTMLFormElement;
    // The 404 page reads its address itself.
    if (query !== null && this.closest('not-found') === null) location.replace(`${form.action}?${new URLSearchParams({ q: query, go: '1' })}`);
  }

  #loadLookup(): void {
    const template = document.querySelector<HTMLTemplateElement>('template[data-lookup-script]');
    const address = template?.content.querySelector('script')?.getAttribute('src');
    // Where it does not come, the form is still there. The bundler must leave the address alone.
    if (address != null) void import(/* @vite-ignore */ address).catch(() => undefined);
  }
}

customElements.define('header-search', HeaderSearch);
