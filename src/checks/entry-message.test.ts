import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryMessage } from '#checks/entry-message.ts';
import { SAMPLE_ENTRY, sampleContent, spoiledContent, told } from '#checks/sample-content.ts';

const MESSAGE = 'message: "The specified quick mode policy is being used."\n';

test('the text of Windows passes, whatever its case and signs', () => {
  assert.deepEqual(entryMessage(spoiledContent(MESSAGE, MESSAGE)), []);
  assert.deepEqual(entryMessage(spoiledContent(MESSAGE, 'message: "The specified quick mode policy is being used"\n')), []);
});

test('another text is a fault', () => {
  assert.deepEqual(told(entryMessage(spoiledContent(MESSAGE, 'message: "The specified quick mode policy is in use."\n'))), ["3:10 a message of 8 words that is not Windows' own"]);
});

test('a missing text is a fault where Windows has one, and a text where it has none', () => {
  assert.deepEqual(told(entryMessage(spoiledContent(MESSAGE, ''))), ['1:1 no message']);
  const unknown = { 'content/errors/hresult/0x800F0922.mdx': SAMPLE_ENTRY };
  assert.deepEqual(told(entryMessage(sampleContent(unknown))), ['3:10 a message']);
  assert.deepEqual(entryMessage(sampleContent({ 'content/errors/hresult/0x800F0922.mdx': SAMPLE_ENTRY.replace(MESSAGE, '') })), []);
});

test('a value that carries an error may quote the text of that error', () => {
  assert.deepEqual(entryMessage(sampleContent({ 'content/errors/hresult/0x800732CA.mdx': SAMPLE_ENTRY })), []);
});
