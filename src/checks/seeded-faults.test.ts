import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { LONG_ENTRY, SAMPLE_CORRECTION, SAMPLE_CORRECTION_FILE, SAMPLE_ENTRY, SAMPLE_ENTRY_FILE, SAMPLE_FAMILIES, SAMPLE_GUIDE, SAMPLE_TABLES, spoiledEntry } from '#checks/sample-content.ts';

/** Faults of an entry: what is replaced in the sample entry, by what, and what the gate says where. */
const ENTRY_SEEDS: readonly (readonly [passage: string, replacement: string, ...faults: string[]])[] = [
  ['code: 13002', 'code: 13003', '2:1 entry-code'],
  ['code: 13002', 'code: "13002"', '2:1 entry-code', '2:1 front-matter'],
  ['code: 13002\n', '', '2:1 front-matter'],
  ['updated: 2026-11-23', 'updated: 23.11.2026', '5:1 front-matter'],
  ['sources:', 'source:', '2:1 front-matter', '18:1 front-matter'],
  ['    why: "a main mode', '    wy: "a main mode', '9:5 front-matter', '10:5 front-matter'],
  ['message: "The', 'message: "The"', '3:16 front-matter'],
  ['  - symbol: FWP_E_IN_USE\n    why: "the filtering platform\'s answer"\n', '', '6:1 front-matter'],
  ['summary: "A quick mode policy', `summary: "${'A quick mode policy '.repeat(8)}`, '4:1 front-matter'],
  ['---\ncode', 'code', '1:1 front-matter'],
  ['symbol: FWP_E_IN_USE', 'symbol: FWP_E_INUSE', '11:13 related-resolves'],
  ['symbol: ERROR_IPSEC_MM_POLICY_NOT_FOUND', 'symbol: FWP_E_IN_USE', '11:13 related-resolves'],
  ['## Usage context\n\n- `netsh ipsec dynamic delete qmpolicy`\n\n', '', '31:1 entry-headings'],
  ['Do not retry in a loop.\n\n', '', '35:1 entry-headings'],
  ['## Resolution', '## Solution', '39:1 entry-headings', '45:1 entry-headings'],
  ['## Technical meaning', '# The error\n\n## Technical meaning', '23:1 entry-headings'],
  ['Do not retry in a loop.', 'Give <path> and <file>.', '37:6 mdx-syntax', '37:17 mdx-syntax'],
  ['Do not retry in a loop.', 'First<br>second.', '37:6 mdx-syntax'],
  ['Do not retry in a loop.', 'See <https://example.org/>.', '37:5 mdx-syntax'],
  ['Do not retry in a loop.', '<!-- to do -->', '37:1 mdx-syntax'],
  ['Do not retry in a loop.', 'Class {0002DF01-0000-0000}.', '37:7 mdx-syntax'],
  ['Do not retry in a loop.', 'The {guid} of it.', '37:5 components-resolve'],
  ['Do not retry in a loop.', 'import the key first.', '37:1 components-resolve'],
  ['<ErrorCode symbol="FWP_E_IN_USE" />', '<ErrorCode symbol="FWP_E_INUSE" />', '29:18 components-resolve'],
  ['<ErrorCode symbol="FWP_E_IN_USE" />', '<CodeLink symbol="FWP_E_IN_USE" />', '29:18 components-resolve'],
  ['Do not retry in a loop.', 'It is ERROR_IPSEC_SA_IN_USE.', '37:7 prose-symbols'],
  ['Do not retry in a loop.', 'It is `STATUS_ACES_DENIED`.', '37:8 prose-symbols'],
  ['(0x8032000A)', '(0x80320009)', '15:34 code-symbol-pairs'],
  ['Do not retry in a loop.', '`E_FAIL` is 0x80070005.', '37:13 code-symbol-pairs'],
  ['Do not retry in a loop.', 'See [it](/win32/13099/).', '37:5 links-resolve'],
  ['Do not retry in a loop.', 'See [it](#resolutions).', '37:5 links-resolve'],
  ['Do not retry in a loop.', 'See [it](http://example.org/).', '37:5 links-resolve'],
  ['microsoft.com/en-us/', 'microsoft.com/', '20:10 links-resolve'],
  ['Do not retry in a loop.', 'Copy \\\\server\\share to it.', '37:6 markdown-traps'],
  ['Do not retry in a loop.', 'Give --force to it.', '37:6 markdown-traps'],
  ['Do not retry in a loop.', 'Run `cmd \u2013all`.', '37:10 markdown-traps'],
  ['```cmd', '```', '41:1 markdown-traps'],
  ['List the rules', 'List <the> rules', '17:19 markdown-traps'],
  ['Do not retry in a loop.', 'Please note that it stays.', '37:1 filler-phrases'],
  ['policy is being used', 'policy is in use', '3:10 entry-message'],
  ['Do not retry in a loop.', 'Do not retry in\ta loop. ', '37:16 plain-text', '37:24 plain-text'],
  ['names: "netsh ipsec dynamic show rule"', 'names: "E_FAIL"', '21:12 source-names-code'],
  ['\n## Summary', '\r\n## Summary', '44:1 plain-text'],
];

const seedName = (index: number): string => `ERROR_SEED_${String(index + 1).padStart(2, '0')}`;
const seedValue = (index: number): number => 20001 + index;
const hex = (value: number): string => `0x${value.toString(16).toUpperCase().padStart(8, '0')}`;

/** The sample entry as that of another symbol; its own code stays right unless the seed spoils it. */
function seedEntry([passage, replacement]: readonly string[], index: number): string {
  return spoiledEntry(passage as string, replacement as string).replace('code: 13002', `code: ${seedValue(index)}`).replace('Is 13002 the', `Is ${seedValue(index)} the`);
}

const family = (claims: string): string => `---\nname: Seeds\nsummary: "Errors that exist only in this test."\n${claims}\nupdated: 2026-11-23\n---\n`;

/** Faults of other files: path, text, faults. */
const FILE_SEEDS: readonly (readonly [file: string, text: string, ...faults: string[]])[] = [
  ['content/errors/win32/ERROR_ACCESS_DENIDE.mdx', SAMPLE_ENTRY, '1:1 entry-in-register'],
  ['content/errors/win32/error_success.mdx', SAMPLE_ENTRY.replace('code: 13002', 'code: 0'), '1:1 entry-in-register'],
  ['content/errors/ntstatus/E_FAIL.mdx', SAMPLE_ENTRY.replace('13002', '"0x80004005"'), '1:1 entry-in-register'],
  ['content/errors/ntstatus/ERROR_SEED_01.mdx', SAMPLE_ENTRY.replace('13002', '20001'), '1:1 entry-in-register'],
  ['content/errors/WSAECONNREFUSED.mdx', SAMPLE_ENTRY.replace('13002', '10061'), '1:1 content-file-name'],
  ['content/errors/win32/ERROR_IPSEC_QM_POLICY_EXISTS.md', SAMPLE_ENTRY, '1:1 content-file-name'],
  ['content/errors/READ.txt', 'Text.\n', '1:1 content-file-name'],
  ['content/error/win32/ERROR_IPSEC_MM_POLICY_NOT_FOUND.mdx', SAMPLE_ENTRY, '1:1 content-file-name'],
  ['content/families/Seeds.mdx', family('headers: [sed.h]'), '1:1 content-file-name', '4:11 family-claims'],
  ['content/families/seeds-hresult.mdx', family('hresult: [50]'), '4:11 family-claims'],
  ['content/families/seeds-ranges.mdx', family('win32: [[13500, 14500], [7, 6]]'), '4:9 family-claims', '4:25 family-claims'],
  ['content/families/seeds-overview.mdx', `${family('ntstatus: []')}\n## What it is\n\nSeeds.\n`, '2:1 family-overview', ...Array.from({ length: 4 }, () => '10:7 family-overview')],
  ['content/guides/seeds.mdx', '---\ntitle: [Seeds]\nsummary: "How faults are sown, and what grows from them."\nupdated: 2026-11-23\n---\nText.\n', '2:1 front-matter'],
  ['content/corrections/E_FAIL.mdx', SAMPLE_CORRECTION.replace('claimed: 13004', 'claimed: many'), '1:1 corrections-claim', '3:1 front-matter'],
];

/** Faults of register tables: table, rows put at its end, faults by the row's number from 1. */
const ROW_SEEDS: readonly (readonly [table: keyof typeof SAMPLE_TABLES, rows: readonly string[], ...faults: (readonly [row: number, fault: string])[]])[] = [
  ['hresult', ['0x8032000C\tFWP_E_SEED\twinerror.h', '0x80320\tFWP_E_SEEDS\twinerror.h\t-', '0x80320001\tFWP_E_EARLY\twinerror.h\tToo short.'], [1, '1 register-row'], [2, '1 register-row'], [3, '1 register-sorted'], [3, '35 register-meaning']],
  ['ntstatus', ['0xC0000023\tE_FAIL\tntstatus.h\t-', '0xC0F00001\tSTATUS_SEED\tntstatus.h\t-'], [1, '12 register-unique'], [2, '1 family-of-every-name']],
  ['ntstatus-facilities', ['7\tFACILITY_NTWIN32\tntstatus.h'], [1, '1 register-unique']],
  ['ntstatus-to-win32', ['0xC0000099\t0x00000005', '0xC0000022\t0x00004FFF'], [1, '1 register-mapping'], [2, '1 register-sorted'], [2, '1 register-unique'], [2, '12 register-mapping']],
];

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function writeContent(texts: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'seeded-faults-'));
  folders.push(root);
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

function tableTexts(extra: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return Object.fromEntries(Object.entries(SAMPLE_TABLES).map(([name, rows]) => [`content/register/${name}.tsv`, `${[...rows, ...(extra[name] ?? [])].join('\n')}\n`]));
}

function check(root: string, env: Record<string, string> = {}): { status: number | null; lines: string[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '../commands/check.ts'), '--root', root], { encoding: 'utf8', env: { ...process.env, GITHUB_ACTIONS: '', ...env } });
  assert.equal(stderr, '');
  return { status, lines: stdout.trimEnd().split('\n') };
}

const clean = { ...SAMPLE_FAMILIES, [SAMPLE_ENTRY_FILE]: LONG_ENTRY, [SAMPLE_CORRECTION_FILE]: SAMPLE_CORRECTION, 'content/guides/reading-an-hresult.mdx': SAMPLE_GUIDE };

test('content without a fault: one line, exit 0', () => {
  const { status, lines } = check(writeContent({ ...tableTexts({}), ...clean }));
  assert.deepEqual([status, lines.length], [0, 1]);
  assert.match(lines[0] ?? '', /^content: 12 names of 12 values, 1 entry, 2 families, 1 guide, 1 correction: no faults \(\d+\.\d s\)$/);
});

test('every seeded fault is told in one run, at its place, and nothing else', () => {
  const seeds = ENTRY_SEEDS.map((_, index) => `${hex(seedValue(index))}\t${seedName(index)}\twinerror.h\t-`);
  const texts: Record<string, string> = {
    ...tableTexts({ win32: seeds, messages: ENTRY_SEEDS.map((_, index) => (SAMPLE_TABLES.messages[1] as string).replace('ERROR_IPSEC_QM_POLICY_IN_USE', seedName(index))), ...Object.fromEntries(ROW_SEEDS.map(([table, rows]) => [table, rows])) }),
    ...clean,
    // A copy of it stands under another name.
    [SAMPLE_ENTRY_FILE]: SAMPLE_ENTRY,
    'content/families/seed-names.mdx': family('win32: [[20000, 20999]]'),
    ...Object.fromEntries(ENTRY_SEEDS.map((seed, index) => [`content/errors/win32/${seedName(index)}.mdx`, seedEntry(seed, index)])),
    ...Object.fromEntries(FILE_SEEDS.map(([file, text]) => [file, text])),
  };
  const expected = [
    ...ENTRY_SEEDS.flatMap(([, , ...faults], index) => faults.map((fault) => `content/errors/win32/${seedName(index)}.mdx:${fault}`)),
    ...FILE_SEEDS.flatMap(([file, , ...faults]) => faults.map((fault) => `${file}:${fault}`)),
    ...ROW_SEEDS.flatMap(([table, , ...faults]) => faults.map(([row, fault]) => `content/register/${table}.tsv:${SAMPLE_TABLES[table].length + row}:${fault}`)),
    // Two files for one symbol, and a copy of a file: told at the later path.
    'content/errors/win32/ERROR_SEED_01.mdx:1:1 entry-unique',
    'content/errors/win32/ERROR_IPSEC_QM_POLICY_IN_USE.mdx:1:1 entry-unique',
  ];
  const { status, lines } = check(writeContent(texts));
  const summary = lines.pop() ?? '';
  // All these samples are too short: one fault for each section would say nothing new.
  const told = lines.filter((line) => !line.includes('  section-length  ')).map((line) => line.replace(/^(\S+) {2}(\S+) {2}found .+, expected .+\. Fix: .+$/, '$1 $2'));
  assert.deepEqual(told.sort(), expected.sort());
  assert.equal(status, 1);
  assert.match(summary, new RegExp(`: ${lines.length} faults in \\d+ files \\(`));
});

test('a register table that is missing is a fault', () => {
  const { 'content/register/ntstatus.tsv': missing, ...others } = tableTexts({});
  assert.ok(missing);
  const { status, lines } = check(writeContent({ ...others, ...clean }));
  assert.equal(status, 1);
  assert.ok(lines[0]?.startsWith('content/register/ntstatus.tsv:1:1  register-row  found no such file,'), lines[0]);
});

test('on GitHub each fault is also an annotation', () => {
  const { status, lines } = check(writeContent({ ...tableTexts({}), ...clean, [SAMPLE_ENTRY_FILE]: LONG_ENTRY.replace('code: 13002', 'code: 13003') }), { GITHUB_ACTIONS: 'true' });
  assert.equal(status, 1);
  assert.ok(lines[1]?.startsWith(`::error file=${SAMPLE_ENTRY_FILE},line=2,col=1,title=entry-code::found code 13003`), lines[1]);
});
