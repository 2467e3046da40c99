import { faultAt, type ContentFile } from '#checks/content-file.ts';
import type { Content } from '#checks/read-content.ts';
import type { Fault } from '#schemas/fault.ts';

/** One file for one page: no symbol twice (letter case aside, for disks that do not tell it apart), no copy of a file under another name. */
export function entryUnique({ files }: Content): Fault[] {
  return [
    ...later(files, ({ kind, stem }) => `${kind} ${stem.toUpperCase()}`, (file, first) => ({
      found: `${file.stem} again`,
      expected: `one file for it: ${first.file} is there`,
      fix: 'Merge the two files and delete the one whose folder or spelling is wrong.',
    })),
    ...later(files, ({ text }) => text, (file, first) => ({
      found: 'the very text of another file',
      expected: `a text of its own, not a copy of ${first.file}`,
      fix: `Write what is true of ${file.stem}, or delete the file.`,
    })),
  ];
}

function later(files: readonly ContentFile[], key: (file: ContentFile) => string, finding: (file: ContentFile, first: ContentFile) => Pick<Fault, 'found' | 'expected' | 'fix'>): Fault[] {
  return [...Map.groupBy(files, key).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map((file) => faultAt(file, 0, { rule: 'entry-unique', ...finding(file, first) })));
}
