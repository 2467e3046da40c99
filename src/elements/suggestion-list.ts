/**
 * The popup of a search field: an editable combobox with list autocomplete as the W3C's ARIA Authoring Practices describe it.
 * Options are links, so that they open in new tabs as links do. The focus stays in the field; aria-activedescendant names the option.
 */
export class SuggestionList {
  readonly #input: HTMLInputElement;
  readonly #popup: HTMLElement;
  #active = -1;

  /** Takes a field that its page has made a combobox, and the listbox that belongs to it. */
  constructor(input: HTMLInputElement, popup: HTMLElement) {
    this.#input = input;
    this.#popup = popup;
    // The field must keep the focus while a link of the list is pressed.
    popup.addEventListener('mousedown', (event) => event.preventDefault());
  }

  get isOpen(): boolean {
    return !this.#popup.hidden;
  }

  /** The option that the arrow keys have reached; null while the reader is typing. */
  get active(): HTMLAnchorElement | null {
    return this.#options[this.#active] ?? null;
  }

  /** Shows other options. */
  fill(options: readonly HTMLAnchorElement[]): void {
    options.forEach((option, index) => {
      option.id = `${this.#popup.id}-${index}`;
      option.setAttribute('role', 'option');
      option.tabIndex = -1;
    });
    this.#popup.replaceChildren(...options);
    this.#activate(-1);
  }

  /** Shows the list, unless there is nothing in it. */
  open(): void {
    this.#toggle(this.#options.length > 0);
  }

  close(): void {
    this.#activate(-1);
    this.#toggle(false);
  }

  /** Back to the text: none of the options is chosen. */
  leave(): void {
    this.#activate(-1);
  }

  /** To the next (1) or previous (-1) option; beyond an end it starts again at the other. */
  move(step: 1 | -1): void {
    const count = this.#options.length;
    if (count === 0) return;
    this.open();
    this.#activate(this.#active < 0 && step < 0 ? count - 1 : (this.#active + step + count) % count);
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.#popup.children] as HTMLAnchorElement[];
  }

  #toggle(open: boolean): void {
    this.#popup.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open));
  }

  #activate(index: number): void {
    this.active?.removeAttribute('aria-selected');
    this.#active = index;
    const active = this.active;
    active?.setAttribute('aria-selected', 'true');
    active?.scrollIntoView({ block: 'nearest' });
    if (active === null) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', active.id);
  }
}
