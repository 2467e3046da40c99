import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText } from '#checks/plain-text.ts';
import { SAMPLE_ENTRY, sampleContent, spoiledContent, told } from '#checks/sample-content.ts';

const table: [what: string, text: string, ...faults: string[]][] = [
  ['plain text', 'Do not retry.'],
  ['a tab', 'Do\tnot retry.', '37:3 a tab'],
  ['blanks at the end', 'Do not retry.  ', '37:14 blanks at the end of a line'],
  ['a no-break space', 'Do\u00A0not retry.', '37:3 a no-break space'],
  ['a zero-width space', 'Do\u200Bnot retry.', '37:3 an invisible character'],
  ['a broken byte', 'Do \uFFFD retry.', '37:4 bytes that are not UTF-8'],
];
for (const [what, text, ...faults] of table) {
  test(what, () => assert.deepEqual(told(plainText(spoiledContent('Do not retry in a loop.', text))), faults));
}

test('line breaks of Windows are told once a file', () => {
  const texts = { 'content/errors/win32/ERROR_SUCCESS.mdx': SAMPLE_ENTRY.replaceAll('\n', '\r\n') };
  assert.deepEqual(told(plainText(sampleContent(texts))), ['1:4 line breaks of Windows (CR LF)']);
});
