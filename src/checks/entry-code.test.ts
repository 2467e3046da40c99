import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryCode } from '#checks/entry-code.ts';
import { SAMPLE_ENTRY_FILE, sampleContent, spoiledEntry } from '#checks/sample-content.ts';

const table: [file: string, code: string, found?: string, expected?: string][] = [
  [SAMPLE_ENTRY_FILE, '13002'],
  ['content/errors/hresult/E_FAIL.mdx', '"0x80004005"'],
  ['content/errors/hresult/E_FAIL.mdx', '\'0x80004005\''],
  [SAMPLE_ENTRY_FILE, '13003', 'code 13003 (13003, 0x32CB)', '13002 (13002, 0x32CA), the value of ERROR_IPSEC_QM_POLICY_IN_USE'],
  [SAMPLE_ENTRY_FILE, '"0x000032CA"', 'code "0x000032CA" (13002, 0x32CA)', '13002 (13002, 0x32CA), the value of ERROR_IPSEC_QM_POLICY_IN_USE'],
  [SAMPLE_ENTRY_FILE, '0x32CA', 'code 0x32CA (13002, 0x32CA)', '13002 (13002, 0x32CA), the value of ERROR_IPSEC_QM_POLICY_IN_USE'],
  ['content/errors/hresult/E_FAIL.mdx', '"0x80070005"', 'code "0x80070005" (2147942405, 0x80070005)', '"0x80004005" (2147500037, 0x80004005), the value of E_FAIL'],
  ['content/errors/hresult/E_FAIL.mdx', 'none', 'code none', '"0x80004005" (2147500037, 0x80004005), the value of E_FAIL'],
];
for (const [file, code, found, expected] of table) {
  test(`${file.split('/').pop()} with ${code}`, () => {
    const faults = entryCode(sampleContent({ [file]: spoiledEntry('code: 13002', `code: ${code}`) }));
    assert.deepEqual(faults.map((fault) => [fault.line, fault.column, fault.found, fault.expected]), found === undefined ? [] : [[2, 1, found, expected]]);
  });
}
