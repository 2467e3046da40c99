import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress } from '#domain/read-address.ts';

const table: [path: string, query: string, space: string | null, base?: string, search?: string][] = [
  ['/13002', '13002', null],
  ['/13002/', '13002', null],
  ['//13002//', '13002', null],
  ['/0x800732ca', '0x800732ca', null],
  ['/-2147011894', '-2147011894', null],
  ['/ERROR_IPSEC_QM_POLICY_IN_USE', 'ERROR_IPSEC_QM_POLICY_IN_USE', null],
  ['/win32/0x32ca', '0x32ca', 'win32'],
  ['/WIN32/13002', '13002', 'win32'],
  ['/ntstatus/0xc0000005.html', '0xc0000005', 'ntstatus'],
  ['/errors/win32/ERROR_ACCESS_DENIED/index.html', 'ERROR_ACCESS_DENIED', 'win32'],
  ['/docs/13002', '13002', null, '/docs/'],
  ['/access%20denied', 'access denied', null],
  ['/100%', '100%', null],
  ['/%E0%A4%A', '%E0%A4%A', null],
  ['/nowhere', '5', null, '/', '?code=5'],
  ['/', '', null],
  ['/WIN32', '', 'win32'],
];
for (const [path, query, space, base = '/', search = ''] of table) {
  test(`readAddress("${path}${search}")`, () => assert.deepEqual(readAddress(path, search, base), { query, space }));
}
