import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContext, type NumberContext } from '#domain/number-context.ts';

const table: [before: string, role: NumberContext['role'], space: NumberContext['space']][] = [
  ['System error ', 'code', 'win32'],
  ['[SC] OpenService FAILED ', 'code', null],
  ['os error ', 'code', 'win32'],
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
  ['The installer returned MSI error ', 'code', 'win32'],
  ['[WinError ', 'code', 'win32'],
  ['Sub Status: ', 'code', 'ntstatus'],
  ['', 'none', null],
];
for (const [before, role, space] of table) {
  test(`readContext("${before}")`, () => assert.deepEqual(readContext(before), { role, space, foreign: null }));
}

const foreign: [before: string, foreign: NumberContext['foreign']][] = [
  ['*** STOP: ', 'bug check'],
  ['BugCheck ', 'bug check'],
  ['The bugcheck was: ', 'bug check'],
  ['HTTP/1.1 ', 'HTTP status'],
  ['HTTP error ', 'HTTP status'],
  ['[Errno ', 'errno'],
  ['errno=', 'errno'],
  ['stopped with ', null],
];
for (const [before, expected] of foreign) {
  test(`readContext("${before}") is about ${expected ?? 'errors'}`, () => assert.equal(readContext(before).foreign, expected));
}
