import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContext, type NumberContext } from '#domain/number-context.ts';

const table: [before: string, role: NumberContext['role'], space: NumberContext['space']][] = [
  ['System error ', 'code', 'win32'],
  ['[SC] OpenService FAILED ', 'code', null],
  ['os error ', 'code', 'win32'],
  ['Errno ', 'code', 'win32'],
  ['Process exited with code ', 'code', 'ntstatus'],
  ['exit status ', 'code', 'ntstatus'],
  ['Exception code: ', 'code', 'ntstatus'],
  ['HRESULT: ', 'code', 'hresult'],
  ['hr = ', 'code', 'hresult'],
  ['additional data: error value: ', 'code', null],
  ['typing NET HELPMSG ', 'code', 'win32'],
  ['LastErrorValue: (Win32) ', 'code', 'win32'],
  ['WinHttpSendRequest: ', 'none', 'win32'],
  ['unable to recvfrom [', 'none', null],
  ['HRESULT_FROM_NT(', 'code', 'ntstatus'],
  ['hr = HRESULT_FROM_WIN32( ', 'code', 'win32'],
  ['Fault offset: ', 'place', null],
  ['main.c line ', 'place', null],
  ['listening on port ', 'place', null],
  ['Windows ', 'place', null],
  ['', 'none', null],
];
for (const [before, role, space] of table) {
  test(`readContext("${before}")`, () => assert.deepEqual(readContext(before), { role, space }));
}
