/** A selection longer than this is no query. */
const LONGEST_SELECTION = 200;

/** What the field is for assistive technology once suggestions may come; without script it is a plain search field. */
const COMBOBOX = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-keyshortcuts': 'Control+K Meta+K' };

/**
 * <header-search> around a search form; a template beside it holds the script of the look-up. The form works as it is; the script is taken
 * out of its template when the reader turns to the field, so that reading a page costs none of it. Ctrl+K (Command+K on a Mac) goes to the
 * field from anywhere; text selected on the page becomes the query.
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
    document.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      takeSelection(input);
      input.focus();
      input.select();
    });
  }

  #loadLookup(): void {
    const template = document.querySelector<HTMLTemplateElement>('template[data-lookup-script]');
    const address = template?.content.querySelector('script')?.getAttribute('src');
    // Where it does not come, the form is still there. The bundler must leave the address alone.
    if (address != null) void import(/* @vite-ignore */ address).catch(() => undefined);
  }
}

function takeSelection(input: HTMLInputElement): void {
  const selected = document.activeElement === input ? '' : (getSelection()?.toString().trim() ?? '');
  if (selected === '' || selected.length > LONGEST_SELECTION) return;
  input.value = selected;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

customElements.define('header-search', HeaderSearch);
