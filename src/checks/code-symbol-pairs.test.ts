import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeSymbolPairs } from '#checks/code-symbol-pairs.ts';
import { spoiledContent, told } from '#checks/sample-content.ts';

const inBody = (text: string): string[] => told(codeSymbolPairs(spoiledContent('Do not retry in a loop.', text)));

const table: [text: string, ...faults: string[]][] = [
  ['`ERROR_IPSEC_MM_POLICY_NOT_FOUND` (13004), 0x800732CC (ERROR_IPSEC_MM_POLICY_NOT_FOUND).'],
  ['E_ACCESSDENIED (-2147024891), 0x80070005 (ERROR_ACCESS_DENIED), 0xD0000022 (STATUS_ACCESS_DENIED), 0xC0070005 (ERROR_ACCESS_DENIED).'],
  ['<ErrorCode symbol="FWP_E_IN_USE" /> (0x8032000A)'],
  ['| a | b |\n|---|---|\n| STATUS_ACCESS_DENIED | 5 |\n| 0xC0000022 | STATUS_ACCESS_DENIED |'],
  ['facility 0, code 0x4005: E_FAIL'],
  ['ERROR_IPSEC_MM_POLICY_NOT_FOUND (13005)', '37:34 13005 as the value of ERROR_IPSEC_MM_POLICY_NOT_FOUND'],
  ['13005 (`ERROR_IPSEC_MM_POLICY_NOT_FOUND`)', '37:1 13005 as the value of ERROR_IPSEC_MM_POLICY_NOT_FOUND'],
  ['<ErrorCode symbol="FWP_E_IN_USE" /> (0x8032000B)', '37:38 0x8032000B as the value of FWP_E_IN_USE'],
  ['FWP_E_IN_USE = 0x8032000B', '37:16 0x8032000B as the value of FWP_E_IN_USE'],
  ['FWP_E_IN_USE, 0x8032000B', '37:15 0x8032000B as the value of FWP_E_IN_USE'],
  ['0x8032000B FWP_E_IN_USE', '37:1 0x8032000B as the value of FWP_E_IN_USE'],
  ['E_ACCESSDENIED (5)', '37:17 5 as the value of E_ACCESSDENIED'],
  ['| a | b |\n|---|---|\n| `E_FAIL` | 0x80070005 |', '39:14 0x80070005 as the value of E_FAIL'],
  ['```cpp\n#define E_FAIL 0x80070005L\n```', '38:16 0x80070005 as the value of E_FAIL'],
];
for (const [text, ...faults] of table) {
  test(text, () => assert.deepEqual(inBody(text), faults));
}

test('the fix names what the number is', () => {
  const [fault] = codeSymbolPairs(spoiledContent('Do not retry in a loop.', 'FWP_E_IN_USE (0x80004005)'));
  assert.equal(fault?.expected, '0x8032000A, the register\'s value');
  assert.equal(fault.fix, 'Correct the number or the name. 0x80004005 is E_FAIL.');
});

test('in an answer of front matter', () => {
  assert.deepEqual(told(codeSymbolPairs(spoiledContent('(0x8032000A)', '(0x8032000B)'))), ['15:34 0x8032000B as the value of FWP_E_IN_USE']);
});
