import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleContent, SAMPLE_ENTRY_FILE, SAMPLE_ENTRY, told } from '#checks/sample-content.ts';
import { sectionLength } from '#checks/section-length.ts';

const words = (count: number): string => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
const body = (resolution: number, context: string): string => `${SAMPLE_ENTRY.slice(0, SAMPLE_ENTRY.indexOf('## Technical'))}## Technical meaning

${words(25)}

## Error details

${words(25)}

## Usage context

${context}

## Developer interpretation

${words(25)}

## Resolution

${words(resolution)}

## Summary

${words(15)}
`;

test('sections that are long enough pass', () => {
  assert.deepEqual(sectionLength(sampleContent({ [SAMPLE_ENTRY_FILE]: body(40, `- ${words(12)}`) })), []);
});

test('short sections and a context without a list are faults, all in one run', () => {
  assert.deepEqual(told(sectionLength(sampleContent({ [SAMPLE_ENTRY_FILE]: body(39, words(12)) }))), ['31:1 "Usage context" without a list', '39:1 "Resolution" with 39 words']);
});
