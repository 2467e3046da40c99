import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAddress, withBase } from '#domain/page-address.ts';

test('addresses hold the value as people know it', () => {
  assert.equal(pageAddress('win32', 13002), '/win32/13002/');
  assert.equal(pageAddress('win32', 0xe0000101), '/win32/0xE0000101/');
  assert.equal(pageAddress('hresult', 0x80070005), '/hresult/0x80070005/');
  assert.equal(pageAddress('ntstatus', 0), '/ntstatus/0x00000000/');
});

test('a base path comes first', () => {
  assert.equal(withBase('/', '/win32/5/'), '/win32/5/');
  assert.equal(withBase('/docs/', '/win32/5/'), '/docs/win32/5/');
  assert.equal(withBase('/docs', '/'), '/docs/');
});
