import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFrontMatter } from '#checks/read-front-matter.ts';

const text = '---\ncode: 13002\nfaq:\n  - question: "What?"\n    answer: >-\n      One\n      two.\n---\nBody\n';

test('values with their paths and places', () => {
  const fields = readFrontMatter(text);
  assert.deepEqual(fields?.data, { code: 13002, faq: [{ question: 'What?', answer: 'One two.' }] });
  assert.deepEqual(fields.scalars.map(({ path, offset }) => [path, offset]), [['code', 10], ['faq.0.question', text.indexOf('"What')], ['faq.0.answer', text.indexOf('>-')]]);
  assert.equal(fields.scalars[2]?.offsetAt(4), text.indexOf('two'));
  assert.equal(text.slice(fields.end), 'Body\n');
});

test('a key that is missing stands where its parent stands', () => {
  const fields = readFrontMatter(text);
  assert.equal(fields?.offsetOf(['faq', 0, 'question']), text.indexOf('question'));
  assert.equal(fields.offsetOf(['faq', 0, 'nothing']), text.indexOf('question'));
  assert.equal(fields.offsetOf(['summary']), 4);
  assert.equal(fields.writtenAt(['code']), '13002');
  assert.equal(fields.writtenAt(['summary']), null);
});

test('YAML faults have places, and no guessed values', () => {
  const fields = readFrontMatter('---\na: 1\nb: it\'s: here\n---\n');
  assert.deepEqual(fields?.syntaxFaults.map(({ offset }) => offset), [12]);
  assert.deepEqual([fields.data, fields.scalars], [undefined, []]);
  assert.equal(readFrontMatter('---\na: *nowhere\n---\n')?.syntaxFaults.length, 1);
});

for (const none of ['Body\n', '\n---\na: 1\n---\n', '---\na: 1\n', '']) {
  test(`no front matter in ${JSON.stringify(none)}`, () => assert.equal(readFrontMatter(none), null));
}

test('front matter may be empty, or the end of the file', () => {
  assert.equal(readFrontMatter('---\n---\nBody')?.end, 8);
  assert.deepEqual(readFrontMatter('---\na: 1\n---')?.data, { a: 1 });
});
