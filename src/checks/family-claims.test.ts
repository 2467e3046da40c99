import assert from 'node:assert/strict';
import { test } from 'node:test';
import { familyClaims } from '#checks/family-claims.ts';
import { SAMPLE_FAMILIES, sampleContent } from '#checks/sample-content.ts';

const family = (claims: string): string => `---\nname: Some\nsummary: "Errors of something that exists only in this test."\n${claims}\nupdated: 2026-11-23\n---\n`;
const found = (claims: string): string[] =>
  familyClaims(sampleContent({ ...SAMPLE_FAMILIES, 'content/families/zz.mdx': family(claims) })).map((fault) => `${fault.file.split('/').pop()}:${fault.line}:${fault.column} ${fault.found}`);

const table: [claims: string, ...faults: string[]][] = [
  ['win32: [[13800, 13899]]'],
  ['headers: [ntstatus.h]'],
  ['win32: [[13900, 13800]]', 'zz.mdx:4:9 [13900, 13800]'],
  ['win32: [[1, 2], [13000, 13999]]', 'zz.mdx:4:17 [13000, 13999]'],
  ['win32: [[12500, 13500]]', 'zz.mdx:4:9 [12500, 13500]'],
  ['hresult: [8, 50]', 'zz.mdx:4:14 hresult 50'],
  ['ntstatus: [0]', 'zz.mdx:4:12 ntstatus 0'],
  ['headers: [winerorr.h]', 'zz.mdx:4:11 the header winerorr.h'],
];
for (const [claims, ...faults] of table) {
  test(claims, () => assert.deepEqual(found(claims), faults));
}
