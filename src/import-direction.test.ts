import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';

/** What the files of a folder may import. Own folder included; nothing that is not listed. */
interface Allowance {
  readonly folders: readonly string[];
  /** Packages and Node's modules. */
  readonly packages: RegExp;
  /** Folders that only a <script> may import: what runs in the browser. */
  readonly inScripts?: readonly string[];
  /** Packages that one file alone may import. */
  readonly byFile?: Readonly<Record<string, RegExp>>;
}

const NONE = /^$/;
const RENDERING = /^(astro|astro:\w+|astro\/\w+|@astrojs\/rss|satteri|node:crypto)$/;
const PAGE_PARTS = ['domain', 'schemas', 'catalog', 'components', 'styles'];

/** content -> schemas -> domain -> catalog -> pages; the browser's code reuses domain, the gate reads what the catalog reads. */
const ALLOWED: Readonly<Record<string, Allowance>> = {
  // The one package that reaches the browser besides Pagefind.
  domain: { folders: ['domain'], packages: NONE, byFile: { 'domain/word-roots.ts': /^stemmer$/ } },
  schemas: { folders: ['domain', 'schemas'], packages: /^astro\/zod$/ },
  catalog: {
    folders: ['domain', 'schemas', 'catalog'],
    packages: /^(astro\/zod|node:crypto)$/,
    byFile: { 'catalog/read-register.ts': /^node:(fs|path)$/, 'catalog/load-catalog.ts': /^astro:content$/ },
  },
  register: { folders: ['domain', 'schemas', 'catalog', 'register'], packages: NONE },
  checks: { folders: ['domain', 'schemas', 'catalog', 'checks'], packages: /^(node:\w+|yaml|satteri|astro\/zod)$/ },
  elements: { folders: ['domain', 'elements'], packages: NONE },
  components: { folders: PAGE_PARTS, packages: RENDERING, inScripts: ['domain', 'elements'] },
  layouts: { folders: [...PAGE_PARTS, 'layouts'], packages: RENDERING, inScripts: ['domain', 'elements'] },
  pages: { folders: [...PAGE_PARTS, 'layouts', 'pages'], packages: RENDERING, inScripts: ['domain', 'elements'] },
  commands: { folders: ['domain', 'schemas', 'catalog', 'register', 'checks', 'commands'], packages: /./ },
  'content.config.ts': { folders: ['schemas'], packages: /^astro(:\w+|\/\w+)?$/ },
};

/** It needs Astro, which neither the gate nor the importer may. */
const ASTRO_ONLY = 'catalog/load-catalog.ts';
const MAY_NEED_ASTRO = ['catalog', 'components', 'layouts', 'pages'];

interface Import {
  readonly specifier: string;
  readonly line: number;
  readonly inScript: boolean;
}

/** The imports of a file below src, types and dynamic ones included; of an .astro file those of its front matter and its scripts. */
function importsOf(file: string, text: string): Import[] {
  const parts = file.endsWith('.astro') ? astroParts(text) : [{ start: 0, code: text, inScript: false }];
  return parts.flatMap(({ start, code, inScript }) =>
    [...code.matchAll(/(?:^|[;\n])\s*(?:import|export)\b(?:[^'"`;()=]*?\bfrom)?\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/g)].map((match) => ({
      specifier: (match[1] ?? match[2]) as string,
      line: text.slice(0, start + match.index + match[0].length).split('\n').length,
      inScript,
    })));
}

function astroParts(text: string): { start: number; code: string; inScript: boolean }[] {
  const frontMatter = /^---\n([\s\S]*?)^---$/m.exec(text);
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
  return [
    ...(frontMatter === null ? [] : [{ start: 4, code: frontMatter[1] as string, inScript: false }]),
    ...scripts.map((script) => ({ start: script.index + script[0].indexOf('>') + 1, code: script[1] as string, inScript: true })),
  ];
}

/** Every import of a file that leads upward or sideways, as "file:line imports ...". */
function wrongImports(file: string, text: string): string[] {
  const [folder = ''] = file.split('/');
  const allowance = ALLOWED[folder];
  if (allowance === undefined) return [`${file} lies in a folder that this test does not know: say in ALLOWED what it may import`];
  return importsOf(file, text).flatMap(({ specifier, line, inScript }) => {
    const wrong = (what: string): string[] => [`${file}:${line} imports ${what}`];
    if (specifier.startsWith('.')) return wrong(`${specifier}: write #${posix.join(posix.dirname(file), specifier)}`);
    if (specifier.startsWith('#')) {
      const target = specifier.slice(1).replace(/\?.*$/, '');
      const folders = inScript ? (allowance.inScripts ?? []) : allowance.folders;
      if (!folders.includes(target.split('/')[0] as string)) return wrong(`${specifier}, but ${inScript ? `a script of ${folder}` : folder} may import only ${folders.join(', ')}`);
      return target === ASTRO_ONLY && !MAY_NEED_ASTRO.includes(folder) ? wrong(`${specifier}, which needs Astro`) : [];
    }
    const isTest = file.endsWith('.test.ts');
    const allowed = !inScript && (allowance.packages.test(specifier) || allowance.byFile?.[file]?.test(specifier) === true || (isTest && specifier.startsWith('node:')));
    return allowed ? [] : wrong(`${specifier}, which is no package of ${inScript ? 'a script' : folder}`);
  });
}

test('nothing imports upward', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter((file) => /\.(ts|astro)$/.test(file) && file !== 'import-direction.test.ts');
  assert.ok(files.length > 50, 'src was read');
  assert.deepEqual(files.flatMap((file) => wrongImports(file, readFileSync(join(import.meta.dirname, file), 'utf8'))), []);
});

const right: [file: string, text: string][] = [
  ['domain/a.ts', "import { hex8 } from '#domain/error-code.ts';"],
  ['domain/a.test.ts', "import { test } from 'node:test';"],
  ['catalog/read-register.ts', "import { readFileSync } from 'node:fs';"],
  ['components/A.astro', "---\nimport { hex8 } from '#domain/error-code.ts';\n---\n<p>import '#pages/x.ts'</p>\n<script>\n  import '#elements/copy-code.ts';\n</script>"],
  ['pages/a.ts', "// import '#checks/run.ts' would be wrong\nconst text = 'from x';"],
];
for (const [file, text] of right) test(`${file} may: ${text.slice(0, 50)}`, () => assert.deepEqual(wrongImports(file, text), []));

const wrong: [file: string, text: string, line: number][] = [
  ['domain/a.ts', "import type { Family } from '#schemas/family.ts';", 1],
  ['domain/a.ts', "import {\n  readFileSync,\n} from 'node:fs';", 3],
  ['domain/a.ts', "const x = await import('#catalog/catalog.ts');", 1],
  ['domain/a.ts', "export { hex8 } from './error-code.ts';", 1],
  ['schemas/a.ts', "import { z } from 'zod';", 1],
  ['catalog/catalog.ts', "import { getCollection } from 'astro:content';", 1],
  ['checks/a.ts', "\nimport { loadCatalog } from '#catalog/load-catalog.ts';", 2],
  ['elements/a.ts', "import type { Catalog } from '#catalog/catalog.ts';", 1],
  ['components/A.astro', "---\nimport '#elements/copy-code.ts';\n---\n", 2],
  ['components/A.astro', "---\n---\n<script>\n  import { z } from '#schemas/family.ts';\n</script>", 4],
  ['components/A.astro', "---\nimport BaseLayout from '#layouts/BaseLayout.astro';\n---\n", 2],
  ['commands/a.ts', "import page from '#pages/index.astro';", 1],
  ['utils/a.ts', '', 0],
];
for (const [file, text, line] of wrong) {
  test(`${file} may not: ${text.slice(0, 60)}`, () => {
    const told = wrongImports(file, text);
    assert.equal(told.length, 1);
    assert.ok(told[0]?.startsWith(line === 0 ? file : `${file}:${line} imports `), told[0]);
  });
}
