import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillerPhrases } from '#checks/filler-phrases.ts';
import { spoiledContent, told } from '#checks/sample-content.ts';

test('filler is found where it stands, in the body and in answers', () => {
  assert.deepEqual(told(fillerPhrases(spoiledContent('Do not retry in a loop.', 'Please note that you can simply retry.'))), ['37:1 "Please note"', '37:26 "simply"']);
  assert.deepEqual(told(fillerPhrases(spoiledContent('List the rules with', 'Contact your administrator and list the rules with'))), ['17:14 "Contact your administrator"']);
});

test('a quoted message may say what it likes', () => {
  assert.deepEqual(fillerPhrases(spoiledContent('The specified quick mode policy is being used.', 'The request cannot be completed.')), []);
});
