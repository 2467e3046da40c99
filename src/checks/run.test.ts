import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runRules } from '#checks/run.ts';
import { SAMPLE_CORRECTION, SAMPLE_CORRECTION_FILE, LONG_ENTRY, SAMPLE_ENTRY_FILE, SAMPLE_FAMILIES, SAMPLE_GUIDE, sampleContent, told } from '#checks/sample-content.ts';

const whole = { ...SAMPLE_FAMILIES, [SAMPLE_ENTRY_FILE]: LONG_ENTRY, [SAMPLE_CORRECTION_FILE]: SAMPLE_CORRECTION, 'content/guides/reading-an-hresult.mdx': SAMPLE_GUIDE };
const spoiled = sampleContent({ ...whole, [SAMPLE_ENTRY_FILE]: LONG_ENTRY.replace('code: 13002', 'code: 13003') });
const exception = { rule: 'entry-code', file: SAMPLE_ENTRY_FILE, found: 'code 13003 (13003, 0x32CB)', reason: 'a test' };

test('the sample content has no fault', () => assert.deepEqual(runRules(sampleContent(whole), []), []));

test('a fault is told, an excepted one is not', () => {
  assert.deepEqual(told(runRules(spoiled, [])), ['2:1 code 13003 (13003, 0x32CB)']);
  assert.deepEqual(runRules(spoiled, [exception]), []);
});

test('an exception whose fault is gone is a fault', () => {
  const [stale] = runRules(sampleContent(whole), [exception]);
  assert.equal(stale?.rule, 'known-exceptions');
  assert.equal(stale.found, `an exception for entry-code in ${SAMPLE_ENTRY_FILE} (code 13003 (13003, 0x32CB))`);
});
