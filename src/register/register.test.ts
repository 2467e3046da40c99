import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readRegister } from '#catalog/read-register.ts';
import { NUMBERING_SPACES } from '#domain/numbering-space.ts';
import { registerTableText } from '#register/apply-diff.ts';
import { parseHeader } from '#register/parse-header.ts';
import { knownNames } from '#register/known-names.ts';

const register = readRegister(process.cwd());
const names = { win32: register.names.win32.rows, hresult: register.names.hresult.rows, ntstatus: register.names.ntstatus.rows };

for (const space of NUMBERING_SPACES) {
  test(`what register:diff --apply writes is what stands in ${space}.tsv`, () => {
    assert.equal(registerTableText(names[space]), readFileSync(register.names[space].file, 'utf8'));
  });
}

test('register:diff reads every name of the register back out of a header that has it', () => {
  const lines = NUMBERING_SPACES.flatMap((space) => names[space]).map(({ symbol, value }) => `#define ${symbol} 0x${value.toString(16)}L`);
  const { definitions, unread } = parseHeader(lines.join('\n'), knownNames(names, []));
  assert.deepEqual(unread, []);
  assert.equal(definitions.length, lines.length);
});
