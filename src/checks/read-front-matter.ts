import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { alignedOffset } from '#checks/aligned-offset.ts';

/** A single value in front matter, with its place in the file. */
export interface FrontMatterScalar {
  /** Keys and indexes joined by points: "related.0.symbol". */
  readonly path: string;
  readonly value: unknown;
  /** The value as it is written, quotation marks included. */
  readonly written: string;
  /** Offset of the value's first character in the file. */
  readonly offset: number;
  /** Where a character of a text value stands in the file. */
  offsetAt(index: number): number;
}

/** The YAML between the file's first line and the next line of three hyphens. */
export interface FrontMatter {
  /** What the YAML says; undefined where it cannot be read. */
  readonly data: unknown;
  readonly syntaxFaults: readonly { readonly offset: number; readonly message: string }[];
  readonly scalars: readonly FrontMatterScalar[];
  /** Offset of the key or list item at a path; of the nearest one above where it is missing. */
  offsetOf(path: readonly PropertyKey[]): number;
  /** What is written at a path, or null where nothing is. */
  writtenAt(path: readonly PropertyKey[]): string | null;
  /** Offset of the first character below the front matter. */
  readonly end: number;
}

const BLOCK = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*\r?(?:\n|$(?![\s\S]))/m;

/** Reads the front matter of a file's text; null where it has none or does not close it. */
export function readFrontMatter(text: string): FrontMatter | null {
  const block = BLOCK.exec(text);
  if (block?.[1] === undefined || block[2] === undefined || block.index !== 0) return null;
  const start = block[1].length;
  const yaml = block[2];
  const document = parseDocument(yaml, { prettyErrors: false });

  const syntaxFaults = document.errors.map(({ pos, message }) => ({ offset: start + pos[0], message }));
  const data = syntaxFaults.length === 0 ? toPlain(document, (message) => syntaxFaults.push({ offset: start, message })) : undefined;
  const keys = new Map<string, number>();
  const ranges = new Map<string, readonly [number, number]>();
  const scalars: FrontMatterScalar[] = [];
  // A tree that the parser had to guess would only bring faults that are none.
  if (syntaxFaults.length === 0) collect(document.contents, [], start);

  function collect(node: unknown, path: readonly PropertyKey[], keyOffset: number): void {
    const name = path.join('.');
    keys.set(name, keyOffset);
    const range = (node as Node | null)?.range;
    if (range != null) ranges.set(name, [start + range[0], start + range[1]]);
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (isScalar(key)) collect(value, [...path, String(key.value)], start + (key.range?.[0] ?? 0));
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => collect(item, [...path, index], start + ((item as Node).range?.[0] ?? 0)));
    } else if (isScalar(node) && range != null) {
      scalars.push(scalarOf(name, node.value, yaml.slice(range[0], range[1]), start + range[0]));
    } else if (isAlias(node)) {
      syntaxFaults.push({ offset: keyOffset, message: 'an alias (*name); write the value itself' });
    }
  }

  const nearest = (path: readonly PropertyKey[]): number => keys.get(path.join('.')) ?? (path.length === 0 ? start : nearest(path.slice(0, -1)));
  return {
    data,
    syntaxFaults,
    scalars,
    offsetOf: nearest,
    writtenAt: (path) => {
      const range = ranges.get(path.join('.'));
      return range === undefined ? null : text.slice(...range);
    },
    end: block[0].length,
  };
}

function toPlain(document: { toJS(): unknown }, report: (message: string) => void): unknown {
  try {
    return document.toJS();
  } catch (error) {
    report((error as Error).message);
    return undefined;
  }
}

function scalarOf(path: string, value: unknown, written: string, offset: number): FrontMatterScalar {
  // The text of a block (| or >) begins on the line below its mark.
  const header = /^[|>][^\n]*\n/.exec(written)?.[0].length ?? 0;
  return {
    path,
    value,
    written,
    offset,
    offsetAt: (index) => offset + header + alignedOffset(String(value), written.slice(header), index),
  };
}
