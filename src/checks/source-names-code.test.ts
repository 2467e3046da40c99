import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SAMPLE_ENTRY, sampleContent, spoiledContent, told } from '#checks/sample-content.ts';
import { sourceNamesCode } from '#checks/source-names-code.ts';

const NAMES = '    names: "netsh ipsec dynamic show rule"\n';
const faultsOf = (names: string): string[] => told(sourceNamesCode(spoiledContent(NAMES, names === '' ? '' : `    names: "${names}"\n`)));

test('the value in any notation, its name, an HRESULT around it and what the entry mentions pass', () => {
  for (const names of ['13002', '0x32CA', '0x800732CA', '-2147011894', 'ERROR_IPSEC_QM_POLICY_IN_USE', 'netsh ipsec dynamic delete qmpolicy']) assert.deepEqual(faultsOf(names), [], names);
});

test('an entry without such a source is a fault', () => {
  assert.deepEqual(faultsOf(''), ['18:1 no source that names the error']);
});

test('another error and a function of which the entry says nothing are faults', () => {
  for (const names of ['13000', 'FWP_E_IN_USE', 'DeleteIPSecPolicy', 'error 13002 of IPsec']) assert.deepEqual(faultsOf(names), [`21:12 "${names}"`], names);
});

test('a value that carries an error may have a source about that error', () => {
  assert.deepEqual(sourceNamesCode(sampleContent({ 'content/errors/hresult/0x800732CA.mdx': SAMPLE_ENTRY.replace(NAMES, '    names: "13002"\n') })), []);
});
