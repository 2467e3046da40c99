import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryInRegister } from '#checks/entry-in-register.ts';
import { SAMPLE_ENTRY, sampleContent } from '#checks/sample-content.ts';

const table: [file: string, found?: string, fix?: string][] = [
  ['win32/ERROR_IPSEC_QM_POLICY_IN_USE'],
  ['ntstatus/STATUS_ACCESS_DENIED'],
  ['win32/ERROR_IPSEC_QM_POLICY_IN_US', 'ERROR_IPSEC_QM_POLICY_IN_US', 'Did you mean ERROR_IPSEC_QM_POLICY_IN_USE?'],
  ['hresult/E_AccessDenied', 'E_AccessDenied, a name in another letter case', 'Rename the file to E_ACCESSDENIED.mdx.'],
  ['win32/E_FAIL', 'E_FAIL, a name of HRESULT', 'Move the file to content/errors/hresult.'],
  ['hresult/0x800F0922'],
  ['hresult/0x80070005'],
  ['hresult/0x80004005', 'the value 0x80004005, whose name is E_FAIL', 'Rename the file to E_FAIL.mdx.'],
  ['hresult/0x800f0922', 'the value 0x800f0922', 'Name the file by the symbol, or by 0x and eight upper-case hex digits where the text is about the value itself.'],
  ['win32/SOMETHING_ELSE', 'SOMETHING_ELSE', 'Check the name in its SDK header; if it is there, add its row to the register first.'],
];
for (const [file, found, fix] of table) {
  test(file, () => {
    const faults = entryInRegister(sampleContent({ [`content/errors/${file}.mdx`]: SAMPLE_ENTRY }));
    assert.deepEqual(faults.map((fault) => [fault.line, fault.column, fault.found, fault.fix]), found === undefined ? [] : [[1, 1, found, fix]]);
  });
}
