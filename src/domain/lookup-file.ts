/** The last line of a look-up table: a file without it has been cut on its way. */
const LAST_LINE = 'end';

export interface LookupFile {
  /** Names the build that the table comes from; tables of different builds must not be mixed. */
  readonly version: string;
  readonly lines: readonly string[];
}

/** Joins a table's lines under its heading. Lines must not hold line breaks. */
export function writeLookupFile(kind: string, { version, lines }: LookupFile): string {
  return [`windows-error-lookup ${kind} ${version}`, ...lines, LAST_LINE, ''].join('\n');
}

/**
 * Takes a table apart. Null where the text is anything else, such as an error page that a server sent instead, or only a part of a table:
 * a damaged table must look damaged, never empty.
 */
export function readLookupFile(kind: string, text: string): LookupFile | null {
  const lines = text.split('\n');
  const heading = /^windows-error-lookup (\S+) (\S+)$/.exec(lines[0] ?? '');
  if (heading?.[1] !== kind || heading[2] === undefined) return null;
  if (lines.pop() !== '' || lines.pop() !== LAST_LINE) return null;
  return { version: heading[2], lines: lines.slice(1) };
}
