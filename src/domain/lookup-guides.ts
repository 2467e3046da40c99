import { readLookupFile, writeLookupFile } from '#domain/lookup-file.ts';

/** A guide, as far as it is shown in a list: its address is /guides/{id}/. */
export interface LookupGuide {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

/** The guides in the order of their numbers, a line each. */
export function writeGuides(version: string, guides: readonly LookupGuide[]): string {
  return writeLookupFile('guides', { version, lines: guides.map(({ id, title, summary }) => [id, title, summary].join('\t')) });
}

/** Decodes them. Null where the text is no such file. */
export function readGuides(text: string): { readonly version: string; readonly guides: readonly LookupGuide[] } | null {
  const file = readLookupFile('guides', text);
  if (file === null) return null;
  return {
    version: file.version,
    guides: file.lines.map((line) => {
      const [id = '', title = '', summary = ''] = line.split('\t');
      return { id, title, summary };
    }),
  };
}
