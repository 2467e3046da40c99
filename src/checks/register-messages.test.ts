import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registerMessages } from '#checks/register-messages.ts';
import { SAMPLE_TABLES, sampleContent, told } from '#checks/sample-content.ts';

test('rows of unknown names and second rows are faults', () => {
  const row = SAMPLE_TABLES.messages[1];
  const messages = [...SAMPLE_TABLES.messages, row, row.replace('ERROR_IPSEC_QM_POLICY_IN_USE', 'ERROR_NOBODY_KNOWS')];
  assert.deepEqual(registerMessages(sampleContent({})), []);
  assert.deepEqual(told(registerMessages(sampleContent({}, { messages }))), ['3:1 ERROR_IPSEC_QM_POLICY_IN_USE again', '4:1 the message of ERROR_NOBODY_KNOWS']);
});
