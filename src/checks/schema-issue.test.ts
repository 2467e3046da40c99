import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectationOf, keysAt } from '#checks/schema-issue.ts';
import { errorEntry } from '#schemas/error-entry.ts';
import { family } from '#schemas/family.ts';

test('the keys that may stand at a path', () => {
  assert.deepEqual(keysAt(family, []), ['name', 'summary', 'win32', 'hresult', 'ntstatus', 'unnamed', 'headers', 'updated', 'sources']);
  assert.deepEqual(keysAt(family, ['sources', 0]), ['title', 'url']);
  assert.deepEqual(keysAt(errorEntry, ['faq', 3]), ['question', 'answer']);
  assert.deepEqual(keysAt(errorEntry, ['message']), []);
});

const expectation = (data: unknown, path: string): string | undefined => {
  const parsed = family.safeParse(data);
  return parsed.error?.issues.filter((issue) => issue.path.join('.') === path).map(expectationOf)[0];
};

test('what should stand there, in words', () => {
  assert.equal(expectation({ name: 5 }, 'name'), 'a text');
  assert.equal(expectation({ name: 'I' }, 'name'), 'at least 2 characters');
  assert.equal(expectation({ updated: 'soon' }, 'updated'), 'a date like 2026-11-23');
  assert.equal(expectation({ hresult: [8192] }, 'hresult.0'), 'a number of at most 8191');
  assert.equal(expectation({ hresult: 5 }, 'hresult'), 'a list');
  assert.equal(expectation({ win32: [[1]] }, 'win32.0'), 'at least 2 items');
  assert.match(expectation({ headers: ['winerror'] }, 'headers.0') ?? '', /^a text that matches/);
});
