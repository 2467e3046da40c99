/** How long the button shows that it has copied, in milliseconds. */
const SHOWN_FOR = 1500;

/**
 * <copy-code><code>13002</code></copy-code>: adds a button that copies the text.
 * Without script there is no button that could do nothing. Success and failure are announced and shown.
 */
class CopyCode extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button') !== null) return;
    const text = this.textContent.trim();
    const button = document.createElement('button');
    const status = document.createElement('span');
    button.type = 'button';
    button.title = `Copy ${text}`;
    button.setAttribute('aria-label', button.title);
    button.append(icon('copy'));
    status.className = 'visually-hidden';
    status.setAttribute('role', 'status');
    button.addEventListener('click', () => void copy(text, button, status));
    this.append(button, status);
  }
}

/** Outlines on a grid of sixteen: no font need have them. */
const OUTLINES = {
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  done: 'M2.5 8.5l4 4 7-9',
  failed: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
} as const;

function icon(name: keyof typeof OUTLINES): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS(svg.namespaceURI, 'path');
  for (const [attribute, value] of Object.entries({ viewBox: '0 0 16 16', width: '16', height: '16', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5', 'aria-hidden': 'true' })) svg.setAttribute(attribute, value);
  path.setAttribute('d', OUTLINES[name]);
  svg.append(path);
  return svg;
}

async function copy(text: string, button: HTMLButtonElement, status: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    button.replaceChildren(icon('done'));
    status.textContent = `Copied ${text}`;
  } catch {
    button.replaceChildren(icon('failed'));
    status.textContent = `Your browser did not allow copying ${text}`;
  }
  setTimeout(() => {
    button.replaceChildren(icon('copy'));
    status.textContent = '';
  }, SHOWN_FOR);
}

customElements.define('copy-code', CopyCode);
