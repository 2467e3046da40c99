import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted, countsOf, faultLine, githubAnnotation } from '#checks/report.ts';
import { SAMPLE_ENTRY, SAMPLE_ENTRY_FILE, sampleContent } from '#checks/sample-content.ts';

const fault = { file: 'content/a,b.mdx', line: 2, column: 7, rule: 'entry-code', found: '100%', expected: 'code: 5', fix: 'Write 5.' };

test('a line for people', () => assert.equal(faultLine(fault), 'content/a,b.mdx:2:7  entry-code  found 100%, expected code: 5. Fix: Write 5.'));

test('an annotation for GitHub', () => {
  assert.equal(githubAnnotation(fault), '::error file=content/a%2Cb.mdx,line=2,col=7,title=entry-code::found 100%25, expected code: 5. Fix: Write 5.');
});

test('what was looked at', () => {
  assert.equal(countsOf(sampleContent({ [SAMPLE_ENTRY_FILE]: SAMPLE_ENTRY })), '12 names of 12 values, 1 entry, 0 families, 0 guides, 0 corrections');
  assert.equal(counted(1204, 'fault', 'faults'), '1,204 faults');
});
