import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTable } from '#catalog/parse-table.ts';
import { registerRow } from '#schemas/register-row.ts';

const HEADING = 'value\tsymbol\tsource\tmeaning\n';
const parse = (text: string): ReturnType<typeof parseTable<typeof registerRow.shape>> => parseTable('win32.tsv', text, registerRow);

test('rows know their lines, and - means no meaning', () => {
  const { rows, faults } = parse(`${HEADING}0x000032CA\tERROR_X\twinerror.h,urlmon.h\t-\n`);
  assert.deepEqual(faults, []);
  assert.deepEqual(rows, [{ value: 13002, symbol: 'ERROR_X', source: 'winerror.h,urlmon.h', meaning: null, line: 2 }]);
});

const bad: [what: string, text: string, place: string][] = [
  ['a decimal value', `${HEADING}13002\tERROR_X\twinerror.h\t-\n`, '2:1'],
  ['lower-case hex', `${HEADING}0x000032ca\tERROR_X\twinerror.h\t-\n`, '2:1'],
  ['a name with a blank', `${HEADING}0x000032CA\tERROR X\twinerror.h\t-\n`, '2:12'],
  ['a source that is no header', `${HEADING}0x000032CA\tERROR_X\tsomewhere\t-\n`, '2:20'],
  ['a missing cell', `${HEADING}0x000032CA\tERROR_X\twinerror.h\n`, '2:1'],
  ['an empty meaning', `${HEADING}0x000032CA\tERROR_X\twinerror.h\t\n`, '2:31'],
  ['another heading', 'value\tname\n', '1:1'],
  ['no line break at the end', `${HEADING}0x000032CA\tERROR_X\twinerror.h\t-`, '2:1'],
];
for (const [what, text, place] of bad) {
  test(`${what} is a fault at its place`, () => {
    const { faults } = parse(text);
    assert.deepEqual(faults.map(({ line, column }) => `${line}:${column}`), [place]);
  });
}

test('all faults come in one run and good rows are kept', () => {
  const { rows, faults } = parse(`${HEADING}1\tA_A\twinerror.h\t-\n0x00000002\tB_B\twinerror.h\t-\n3\tC C\tx\t-\n`);
  assert.deepEqual([rows.length, faults.length], [1, 4]);
});
