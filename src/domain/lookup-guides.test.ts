import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGuides, writeGuides } from '#domain/lookup-guides.ts';

const GUIDES = [{ id: 'read-an-msi-log', title: 'Read an MSI log', summary: 'How to find the action that failed.' }];

test('guides survive, and a damaged file is refused', () => {
  const file = writeGuides('v1', GUIDES);
  assert.deepEqual(readGuides(file), { version: 'v1', guides: GUIDES });
  assert.equal(readGuides(file.slice(0, -2)), null);
});
