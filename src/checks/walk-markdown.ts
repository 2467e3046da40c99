import type { MdastNode } from 'satteri';

/** Every node of a tree, parents first, in the order of the text. */
export function* walkMarkdown(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walkMarkdown(child as MdastNode);
}

/** Offsets of a node's first character and of the one behind its last. */
export function rangeOf(node: MdastNode): readonly [start: number, end: number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}
