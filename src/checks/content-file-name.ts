import type { Content } from '#checks/read-content.ts';
import { CONTENT_KINDS, type ContentFile } from '#checks/content-file.ts';
import { isNumberingSpace, NUMBERING_SPACES } from '#domain/numbering-space.ts';
import { isSymbolicName } from '#domain/symbolic-name.ts';
import { oneOf } from '#checks/name-hints.ts';
import type { Fault } from '#schemas/fault.ts';

const FAMILY_OR_GUIDE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Each file below content lies where a page is made of it: a misplaced one would be left out without a word. */
export function contentFileName({ files, strayFiles }: Content): Fault[] {
  return [
    ...strayFiles.map(stray),
    ...files.flatMap(misplaced),
  ];
}

function stray(file: string): Fault {
  if (file.endsWith('.mdx')) {
    const folders = oneOf(Object.keys(CONTENT_KINDS).map((folder) => `content/${folder}`));
    return fault(file, `a file in ${file.slice(0, file.lastIndexOf('/'))}`, `${folders}: of other folders no page is made`, 'Move it.');
  }
  return fault(file, `a file that ends in ${/\.[^./]*$/.exec(file)?.[0] ?? 'nothing'}`, 'a name that ends in .mdx', 'Rename it, or move it out of content.');
}

function misplaced({ kind, file, folder, stem }: ContentFile): Fault[] {
  if (kind === 'entry') {
    if (isNumberingSpace(folder)) return [];
    const folders = oneOf(NUMBERING_SPACES.map((space) => `content/errors/${space}`));
    return [fault(file, folder === '' ? 'an entry outside a numbering space\'s folder' : `an entry in the folder "${folder}"`, folders, `Move it to ${folders}; names are in lower case.`)];
  }
  if (folder !== '') return [fault(file, `a ${kind} in the folder "${folder}"`, 'no folder below its kind\'s own', 'Move the file up.')];
  if (kind === 'correction') {
    return isSymbolicName(stem) ? [] : [fault(file, JSON.stringify(stem), 'the claimed name: letters, digits and underscores', 'Rename the file to the name that circulates.')];
  }
  return FAMILY_OR_GUIDE_NAME.test(stem) ? [] : [fault(file, JSON.stringify(stem), 'lower-case words joined by hyphens: it becomes the page\'s address', 'Rename the file.')];
}

function fault(file: string, found: string, expected: string, fix: string): Fault {
  return { file, line: 1, column: 1, rule: 'content-file-name', found, expected, fix };
}
