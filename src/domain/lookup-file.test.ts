import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLookupFile, writeLookupFile } from '#domain/lookup-file.ts';

test('what was written is read', () => {
  const file = { version: '1a2b', lines: ['one', '', 'three'] };
  assert.deepEqual(readLookupFile('values', writeLookupFile('values', file)), file);
});

const whole = writeLookupFile('values', { version: '1a2b', lines: ['one', 'two'] });
const damaged: [what: string, text: string][] = [
  ['nothing', ''],
  ['an HTML page', '<!doctype html>\n<title>Not found</title>\n'],
  ['another table', whole.replace('values', 'symbols')],
  ...Array.from({ length: whole.length }, (_, length): [string, string] => [`the first ${length} characters`, whole.slice(0, length)]),
];
for (const [what, text] of damaged) {
  test(`${what} is not taken for a table`, () => assert.equal(readLookupFile('values', text), null));
}
