import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexNames, type Closeness } from '#domain/symbol-search.ts';

const index = indexNames([
  { symbol: 'ERROR_ACCESS_DENIED', space: 'win32', code: 5 },
  { symbol: 'ERROR_SEM_TIMEOUT', space: 'win32', code: 121 },
  { symbol: 'ERROR_FILE_NOT_FOUND', space: 'win32', code: 2 },
  { symbol: 'NO_ERROR', space: 'win32', code: 0 },
  { symbol: 'ERROR_SUCCESS', space: 'win32', code: 0 },
  { symbol: 'NERR_BadServiceName', space: 'win32', code: 2185 },
  { symbol: 'WSAETIMEDOUT', space: 'win32', code: 10060 },
  { symbol: 'ERROR_IPSEC_QM_POLICY_EXISTS', space: 'win32', code: 13000 },
  { symbol: 'ERROR_IPSEC_QM_POLICY_IN_USE', space: 'win32', code: 13002 },
  { symbol: 'E_ACCESSDENIED', space: 'hresult', code: 0x80070005 },
  { symbol: 'E_FAIL', space: 'hresult', code: 0x80004005 },
  { symbol: 'STATUS_ACCESS_DENIED', space: 'ntstatus', code: 0xc0000022 },
]);

const table: [text: string, ...found: [symbol: string, closeness: Closeness][]][] = [
  ['E_FAIL', ['E_FAIL', 'exact']],
  ['e_fail', ['E_FAIL', 'case']],
  ['error access-denied', ['ERROR_ACCESS_DENIED', 'case']],
  ['ErrorAccessDenied', ['ERROR_ACCESS_DENIED', 'spelling']],
  ['access denied', ['ERROR_ACCESS_DENIED', 'no prefix'], ['STATUS_ACCESS_DENIED', 'no prefix'], ['E_ACCESSDENIED', 'no prefix']],
  ['NT_STATUS_ACCESS_DENIED', ['STATUS_ACCESS_DENIED', 'case']],
  ['WERR_ACCESS_DENIED', ['ERROR_ACCESS_DENIED', 'case']],
  ['etimedout', ['WSAETIMEDOUT', 'no prefix']],
  ['qm policy in use', ['ERROR_IPSEC_QM_POLICY_IN_USE', 'end']],
  ['QM_POLICY_IN_USE', ['ERROR_IPSEC_QM_POLICY_IN_USE', 'end']],
  ['ERROR_IPSEC_QM_POLICY', ['ERROR_IPSEC_QM_POLICY_EXISTS', 'start'], ['ERROR_IPSEC_QM_POLICY_IN_USE', 'start']],
  ['qm_pol', ['ERROR_IPSEC_QM_POLICY_EXISTS', 'inside'], ['ERROR_IPSEC_QM_POLICY_IN_USE', 'inside']],
  ['filenot', ['ERROR_FILE_NOT_FOUND', 'inside']],
  ['service name', ['NERR_BadServiceName', 'inside']],
  ['use policy qm', ['ERROR_IPSEC_QM_POLICY_IN_USE', 'words']],
  ['semaphore timeout', ['ERROR_SEM_TIMEOUT', 'shortened']],
  ['semaphore'],
  ['timeout of the semaphore'],
  ['POLICY_IN_QM'],
  ['ERROR_IPSEC_SA_IN_USE'],
  ['olicy'],
  ['!!'],
];
for (const [text, ...found] of table) {
  test(`find("${text}")`, () => assert.deepEqual(index.find(text, 'or part').map(({ symbol, closeness }) => [symbol, closeness]), found));
}

test('a value appears once, under its closest name', () => {
  assert.deepEqual(index.find('NO_ERROR', 'or part').map(({ symbol }) => symbol), ['NO_ERROR']);
  assert.deepEqual(index.find('success', 'or part').map(({ symbol }) => symbol), ['ERROR_SUCCESS']);
});

test('inside a line only whole names count', () => {
  assert.deepEqual(index.find('QM_POLICY_IN_USE', 'whole'), []);
  assert.equal(index.find('e_fail', 'whole').length, 1);
});
