export interface BodySection {
  readonly heading: string;
  readonly markdown: string;
}

/** Splits an entry's MDX body at its level-2 headings and turns <ErrorCode symbol="X" /> into `X`, so that plain Markdown remains. */
export function bodySections(body: string): BodySection[] {
  const plain = body.replace(/<ErrorCode\s+symbol="([^"]+)"\s*\/>/g, '`$1`');
  const sections: { heading: string; lines: string[] }[] = [];
  let fence: string | null = null;
  for (const line of plain.split('\n')) {
    const mark = /^\s*(```+|~~~+)/.exec(line)?.[1];
    if (mark !== undefined && (fence === null || mark.startsWith(fence))) fence = fence === null ? mark : null;
    const heading = fence === null ? /^##\s+(.+?)\s*$/.exec(line)?.[1] : undefined;
    if (heading !== undefined) sections.push({ heading, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections.map(({ heading, lines }) => ({ heading, markdown: lines.join('\n').trim() }));
}
