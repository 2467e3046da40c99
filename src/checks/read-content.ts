import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readRegister, type Register } from '#catalog/read-register.ts';
import { CONTENT_KINDS, parseContentFile, type ContentFile, type ContentKind } from '#checks/content-file.ts';
import type { ErrorCode } from '#domain/error-code.ts';
import { isNumberingSpace, NUMBERING_SPACES, type NumberingSpace } from '#domain/numbering-space.ts';
import { readValueName } from '#domain/value-name.ts';

/** A name of the register, as rules look it up. */
export interface NamedValue {
  readonly space: NumberingSpace;
  readonly code: ErrorCode;
}

/** Everything below content, read once and handed to every rule. */
export interface Content {
  readonly register: Register;
  /** Every symbol of the register, in the spelling of its header. */
  readonly symbols: ReadonlyMap<string, NamedValue>;
  /** What a text may link and name: every symbol, the names that entries say Microsoft's pages print, and the values by which entries are named ("0x800F0922"). */
  readonly targets: ReadonlyMap<string, NamedValue>;
  /** The published MDX files, by path. */
  readonly files: readonly ContentFile[];
  /** Files that no page is made of: a wrong ending or folder. Paths below the project's folder. */
  readonly strayFiles: readonly string[];
  /** The files of one kind. */
  ofKind(kind: ContentKind): readonly ContentFile[];
}

/** Names that may lie beside the MDX files without being published. */
const NOT_PUBLISHED = /(^|\/)(_[^/]*|README\.md|\.gitkeep)$/;

/** Joins a register and the texts of the MDX folders; paths are relative to the project's folder. */
export function joinContent(register: Register, texts: ReadonlyMap<string, string>): Content {
  const paths = [...texts.keys()].filter((path) => !NOT_PUBLISHED.test(path)).sort();
  const isPublished = (path: string): boolean => path.endsWith('.mdx') && (path.split('/')[1] as string) in CONTENT_KINDS;
  const files = paths.filter(isPublished).map((path) => parseContentFile(path, texts.get(path) as string));
  const symbols = new Map<string, NamedValue>();
  for (const space of NUMBERING_SPACES) {
    for (const { symbol, value } of register.names[space].rows) if (!symbols.has(symbol)) symbols.set(symbol, { space, code: value });
  }
  return {
    register,
    symbols,
    targets: new Map([...files.flatMap(targetsOf), ...symbols]),
    files,
    strayFiles: paths.filter((path) => !isPublished(path)),
    ofKind: (kind) => files.filter((file) => file.kind === kind),
  };
}

/** An entry about a value itself can be linked by that value, and by the name that a page prints for it. */
function targetsOf({ kind, folder, stem, frontMatter }: ContentFile): [string, NamedValue][] {
  const code = kind === 'entry' ? readValueName(stem) : null;
  if (code === null || !isNumberingSpace(folder)) return [];
  const published = frontMatter?.scalars.find(({ path }) => path === 'publishedName.name')?.value;
  return [stem, ...(typeof published === 'string' ? [published] : [])].map((name) => [name, { space: folder, code }]);
}

/** Reads the content folder of a project. Throws where a table of the register is missing. */
export function readContent(projectFolder: string): Content {
  const texts = new Map<string, string>();
  for (const entry of readdirSync(join(projectFolder, 'content'), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const file = relative(projectFolder, path).replaceAll('\\', '/');
    if (entry.isFile() && !file.startsWith('content/register/')) texts.set(file, readFileSync(path, 'utf8'));
  }
  return joinContent(readRegister(projectFolder), texts);
}
