/** Attributes of an element; null and false leave an attribute out, true sets an empty one. */
export type Attributes = Readonly<Record<string, string | boolean | null>>;

/** Builds an element. Texts become text nodes, so that nothing a query or an index holds is ever read as markup. */
export function build<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Attributes, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** A symbolic name that may break after its underscores, and only there; copied, it stays whole. */
export function symbolText(name: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const part of name.split(/(?<=_)/)) fragment.append(part, build('wbr', {}));
  fragment.lastChild?.remove();
  return fragment;
}
