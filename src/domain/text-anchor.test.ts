import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTextAnchor, textAnchor } from '#domain/text-anchor.ts';

test('an id names a value', () => {
  assert.equal(textAnchor('win32', 13002), 'win32-0x000032CA');
  for (const [space, code] of [['win32', 13002], ['ntstatus', 0xc0000005], ['hresult', 0xffffffff]] as const) {
    assert.deepEqual(readTextAnchor(textAnchor(space, code)), { space, code });
  }
});

test('other ids name none', () => {
  for (const id of ['', 'resolution', 'win64-0x00000005', 'win32-5', 'win32-0x000032ca', 'x win32-0x000032CA']) assert.equal(readTextAnchor(id), null);
});
