import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readValueName } from '#domain/value-name.ts';

test('a value is a name only in its full form', () => {
  assert.equal(readValueName('0x800F0922'), 0x800f0922);
  for (const text of ['0x800f0922', '0x5', '800F0922', 'ERROR_SUCCESS', '0x800F09221', '']) assert.equal(readValueName(text), null, text);
});
