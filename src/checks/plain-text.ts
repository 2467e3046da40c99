import { faultAt, type Finding } from '#checks/content-file.ts';
import type { Content } from '#checks/read-content.ts';
import type { Fault } from '#schemas/fault.ts';

/** Characters that nobody sees in an editor, and that break diffs, copying and search. A pattern without "g" is told once a file. */
const UNSEEN: readonly (readonly [pattern: RegExp, finding: Omit<Finding, 'rule'>])[] = [
  [/\r\n/, { found: 'line breaks of Windows (CR LF)', expected: 'LF alone', fix: 'Save the file with LF line breaks; .editorconfig says so to editors.' }],
  [/\t/g, { found: 'a tab', expected: 'blanks', fix: 'Replace it by blanks.' }],
  [/[ \u00A0]+(?=\r?$)/gm, { found: 'blanks at the end of a line', expected: 'none', fix: 'Remove them.' }],
  [/[\u00A0\u2007\u202F](?=[^\r\n])/g, { found: 'a no-break space', expected: 'a blank', fix: 'Replace it by a blank.' }],
  [/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, { found: 'an invisible character', expected: 'none', fix: 'Remove it.' }],
  [/\uFFFD/g, { found: 'bytes that are not UTF-8', expected: 'UTF-8', fix: 'Write the character again and save the file as UTF-8.' }],
];

/** A file is plain UTF-8 text without characters that cannot be seen. */
export function plainText({ files }: Content): Fault[] {
  return files.flatMap((file) =>
    UNSEEN.flatMap(([pattern, finding]) => {
      const places = pattern.global ? [...file.text.matchAll(pattern)].map(({ index }) => index) : [file.text.search(pattern)].filter((index) => index !== -1);
      return places.map((index) => faultAt(file, index, { rule: 'plain-text', ...finding }));
    }),
  );
}
