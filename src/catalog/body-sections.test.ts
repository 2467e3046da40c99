import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodySections } from '#catalog/body-sections.ts';

test('splits at level-2 headings, not inside fences', () => {
  const body = '## Usage context\n\nSee <ErrorCode symbol="ERROR_ACCESS_DENIED" />.\n\n```cmd\n## not a heading\n```\n\n### Deeper\n\n## Summary\nDone.\n';
  assert.deepEqual(bodySections(body), [
    { heading: 'Usage context', markdown: 'See `ERROR_ACCESS_DENIED`.\n\n```cmd\n## not a heading\n```\n\n### Deeper' },
    { heading: 'Summary', markdown: 'Done.' },
  ]);
});

test('a body without headings has no sections', () => {
  assert.deepEqual(bodySections('text'), []);
});
