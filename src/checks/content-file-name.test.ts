import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentFileName } from '#checks/content-file-name.ts';
import { SAMPLE_ENTRY, SAMPLE_ENTRY_FILE, sampleContent, told } from '#checks/sample-content.ts';

const table: [file: string, ...found: string[]][] = [
  [SAMPLE_ENTRY_FILE],
  ['content/errors/win32/_TEMPLATE.mdx'],
  ['content/errors/README.md'],
  ['content/families/active-directory.mdx'],
  ['content/errors/win32/ERROR_SUCCESS.md', '1:1 a file that ends in .md'],
  ['content/errors/win32/ERROR_SUCCESS.MDX', '1:1 a file that ends in .MDX'],
  ['content/errors/ERROR_SUCCESS.mdx', '1:1 an entry outside a numbering space\'s folder'],
  ['content/errors/Win32/ERROR_SUCCESS.mdx', '1:1 an entry in the folder "Win32"'],
  ['content/errors/win32/ipsec/ERROR_SUCCESS.mdx', '1:1 an entry in the folder "win32/ipsec"'],
  ['content/error/win32/ERROR_SUCCESS.mdx', '1:1 a file in content/error/win32'],
  ['content/ERROR_SUCCESS.mdx', '1:1 a file in content'],
  ['content/families/IPsec.mdx', '1:1 "IPsec"'],
  ['content/guides/more/about.mdx', '1:1 a guide in the folder "more"'],
  ['content/corrections/ERROR SA.mdx', '1:1 "ERROR SA"'],
];
for (const [file, ...found] of table) {
  test(file, () => assert.deepEqual(told(contentFileName(sampleContent({ [file]: SAMPLE_ENTRY }))), found));
}
