/**
 * The keys that lead to the page's search field from anywhere: Ctrl+K (Command+K on a Mac), and "/" where nobody is writing. "/" can be switched
 * off, as WCAG 2.1.4 asks: <slash-choice> holds the checkbox. Text selected on the page becomes the query.
 */

/** Where the choice about "/" is kept; "off" switches it off. The only thing that the site stores in a browser. */
const CHOICE = 'slash-shortcut';
/** A selection longer than this is no query. */
const LONGEST_SELECTION = 200;

type Field = HTMLInputElement | HTMLTextAreaElement;

const field = document.querySelector<Field>('[role="search"] [name="q"]');
if (field !== null) {
  nameKeys(field);
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    takeSelection(field);
    field.focus();
    field.select();
  });
}

function isShortcut({ key, ctrlKey, metaKey, altKey, shiftKey, target, isComposing }: KeyboardEvent): boolean {
  if (altKey || isComposing) return false;
  if (key.toLowerCase() === 'k') return (ctrlKey || metaKey) && !shiftKey;
  // On many keyboards "/" takes the Shift key.
  return key === '/' && !ctrlKey && !metaKey && !isWriting(target) && slashIsOn();
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

function takeSelection(field: Field): void {
  const selected = document.activeElement === field ? '' : (getSelection()?.toString().trim() ?? '');
  if (selected === '' || selected.length > LONGEST_SELECTION) return;
  field.value = selected;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function nameKeys(field: Field): void {
  field.setAttribute('aria-keyshortcuts', `Control+K Meta+K${slashIsOn() ? ' /' : ''}`);
}

/** Where storage is forbidden nobody could switch the key off, so it stays off. */
function slashIsOn(): boolean {
  try {
    return localStorage.getItem(CHOICE) !== 'off';
  } catch {
    return false;
  }
}

/** A full or forbidden storage leaves the choice as it was. */
function keepSlash(on: boolean): void {
  try {
    if (on) localStorage.removeItem(CHOICE);
    else localStorage.setItem(CHOICE, 'off');
  } catch {
    // The caller reads what holds.
  }
}

/** <slash-choice hidden><label><input type="checkbox">…</label></slash-choice>: shown where the choice can be kept. */
class SlashChoice extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input') as HTMLInputElement;
    box.checked = slashIsOn();
    box.addEventListener('change', () => {
      keepSlash(box.checked);
      // Where nothing more can be stored, the box says what holds.
      box.checked = slashIsOn();
      if (field !== null) nameKeys(field);
    });
    try {
      localStorage.getItem(CHOICE);
      this.hidden = false;
    } catch {
      // There is no choice to be made.
    }
  }
}

customElements.define('slash-choice', SlashChoice);

export {};
