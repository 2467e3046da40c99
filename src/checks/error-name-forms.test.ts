import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorPrefixes, looksLikeErrorName } from '#checks/error-name-forms.ts';

const prefixes = errorPrefixes([
  'ERROR_ACCESS_DENIED', 'ERROR_SUCCESS', 'E_FAIL', 'E_POINTER', 'S_OK', 'S_FALSE', 'FWP_E_IN_USE', 'FWP_E_NOT_FOUND', 'DNS_ERROR_RCODE_NXRRSET', 'DNS_ERROR_RCODE_SERVER_FAILURE',
  'RPC_S_OK', 'RPC_S_BUSY', 'WARNING_IPSEC_MM_POLICY_PRUNED', 'WARNING_IPSEC_QM_POLICY_PRUNED', 'TPM_20_E_SIZE', 'TPM_20_E_TAG', 'JET_INIT_ERROR', 'SINGLE_E_NAME', 'D3DERR_NOTFOUND', 'D3DERR_NOTAVAILABLE',
]);

test('prefixes of the names', () => {
  assert.deepEqual([...prefixes].sort(), ['D3DERR_', 'DBG_', 'DNS_ERROR_', 'ERROR_', 'E_', 'FWP_E_', 'NERR_', 'NTE_', 'RPC_S_', 'TPM_20_E_', 'WARNING_'].sort());
});

const claims = ['ERROR_IPSEC_SA_IN_USE', 'E_NOTHING', 'FWP_E_ODD', 'DNS_ERROR_ODD', 'NERR_BadThing', 'WSAECONNREFUSD', 'TPM_20_E_ODD', 'DBG_ODD', 'D3DERR_ODD'];
for (const word of claims) test(`${word} claims to be an error`, () => assert.equal(looksLikeErrorName(word, prefixes), true));

const others = [
  'FWPM_LAYER_IKEEXT_V4', 'FWP_ACTION_BLOCK', 'IPSEC_SA_BUNDLE', 'FILE_ATTRIBUTE_NORMAL', 'WIN32_ERROR', 'RPC_C_AUTHN_LEVEL_PKT', 'DNS_QUERY_STANDARD', 'SERVICE_STATUS_PROCESS', 'HRESULT_FROM_WIN32',
  'ERROR_SEVERITY_WARNING', 'WSAEVENT', 'WSADATA', 'NTSTATUS', 'S_IREAD', 'PDH_FMT_LONG', 'GENERIC_READ', 'SEM_FAILCRITICALERRORS', 'FORMAT_MESSAGE_FROM_SYSTEM', 'MY_ERROR', 'DNS_ERROR_MASK', 'DNS_ERROR_ZONE_BASE', 'MAX_NERR',
];
for (const word of others) test(`${word} does not`, () => assert.equal(looksLikeErrorName(word, prefixes), false));
