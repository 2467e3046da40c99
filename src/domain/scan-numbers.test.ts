import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scanNumbers } from '#domain/scan-numbers.ts';

const table: [line: string, ...found: [text: string, certain: boolean][]][] = [
  ['Process exited with code -1073741819', ['-1073741819', true]],
  ['[SC] OpenService FAILED 1060:', ['1060', true]],
  ['HRESULT: 0x80072EE7', ['0x80072EE7', true]],
  ['CRYPT_E_NO_REVOCATION_CHECK (0x80092012)', ['0x80092012', true]],
  ['Wsl/InstallDistro/Service/0x80040155', ['0x80040155', true]],
  ['socket_recvfrom(): unable to recvfrom [10060]:', ['10060', false]],
  ['WinHttpSendRequest: 12175', ['12175', false]],
  ['failed with status 8453 (0x2105)', ['8453', true], ['0x2105', true]],
  ['Exception code: 0xc0000409 Fault offset: 0x000000000007f61e', ['0xc0000409', true], ['0x000000000007f61e', false]],
  ['exit status 3221225786', ['3221225786', true]],
  ['[process exited with code 4294967295 (0xffffffff)]', ['4294967295', true], ['0xffffffff', true]],
  ['at line 1603 of setup.cpp', ],
  ['Windows 10 version 22H2 build 19045.3803, 2026-11-23 12:30:05', ],
  ['{0002DF01-0000-0000-C000-000000000046} on 192.168.0.1:445, 50% done'],
  ['top 5 reasons'],
  ['<img src=1 onload=alert(1)>'],
  ['SocketException(10060)', ['10060', true]],
  ['Access is denied. (5)', ['5', false]],
  ['Last Run Result (0x41301)', ['0x41301', true]],
  ['update KB5034441 failed: 80070643', ['80070643', true]],
  ['HRESULT_FROM_NT(0xC0000022)', ['0xC0000022', true]],
  ['', ],
];
for (const [line, ...found] of table) {
  test(`scanNumbers("${line}")`, () => {
    assert.deepEqual(scanNumbers(line).map(({ text, certain }) => [text, certain]), found);
  });
}

test('a number knows its place and the space that its words name', () => {
  const [number] = scanNumbers('os error 10060');
  assert.deepEqual([number?.start, number?.space], [9, 'win32']);
});

// A pattern that tries again from every place would need hours for these; the limit only ends such a run.
test('long texts of digits and signs are read to their end', { timeout: 20_000 }, () => {
  for (const text of ['9'.repeat(10_000), '0x'.repeat(5_000), '-'.repeat(10_000), 'error '.repeat(1_700), '1,'.repeat(5_000), 'error 5 '.repeat(1_250), 'a 123 '.repeat(1_700)]) {
    assert.ok(Array.isArray(scanNumbers(text)));
  }
});
