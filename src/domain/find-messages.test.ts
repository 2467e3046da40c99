import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMessages } from '#domain/find-messages.ts';
import type { MessageHash } from '#domain/lookup-messages.ts';
import { hashWindows } from '#domain/message-hash.ts';
import { wordsWithPlaces } from '#domain/message-words.ts';

const TEXT = 'The system cannot find the path specified.';
const WORDS = wordsWithPlaces(TEXT).map(({ word }) => word);
const [hash = 0] = hashWindows(WORDS, WORDS.length);

/** A row for the text above. */
function row(space: MessageHash['space'], code: number, written: boolean): MessageHash {
  return { space, code, name: 0, kind: 'whole', written, length: WORDS.length, hash };
}
const found = (...rows: MessageHash[]): number[] | undefined => findMessages(TEXT, rows)[0]?.rows.map(({ code }) => code);

test('of several values with one message the one that has been written about comes first', () => {
  assert.deepEqual(found(row('win32', 3, false), row('hresult', 0x80030003, true)), [0x80030003, 3]);
});

test('a written HRESULT comes behind the Win32 error that it carries', () => {
  assert.deepEqual(found(row('hresult', 0x80030003, false), row('hresult', 0x80070003, true), row('win32', 3, false)), [3, 0x80070003, 0x80030003]);
});

test('an HRESULT is in nobody\'s shadow where the Win32 error inside it has another message', () => {
  assert.deepEqual(found(row('win32', 2, false), row('hresult', 0x80070003, true)), [0x80070003, 2]);
});
