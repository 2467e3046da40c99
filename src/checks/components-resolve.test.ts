import assert from 'node:assert/strict';
import { test } from 'node:test';
import { componentsResolve } from '#checks/components-resolve.ts';
import { spoiledContent, told } from '#checks/sample-content.ts';

const table: [text: string, ...faults: string[]][] = [
  ['See <ErrorCode symbol="E_FAIL" />.'],
  ['See <ErrorCode symbol="E_FAIL"/>.'],
  ['A `<b>` and a `{x}`.'],
  ['See <ErrorCode symbol="E_FIAL" />.', '37:5 <ErrorCode symbol="E_FIAL" />'],
  ['See <ErrorCode symbol=\'E_FAIL\' />.', '37:5 <ErrorCode symbol=\'E_FAIL\' />'],
  ['See <ErrorCode symbol={"E_FAIL"} />.', '37:5 <ErrorCode symbol={"E_FAIL"} />'],
  ['See <ErrorCode name="E_FAIL" />.', '37:5 <ErrorCode name="E_FAIL" />'],
  ['See <ErrorCode symbol="E_FAIL"></ErrorCode>.', '37:5 <ErrorCode symbol="E_FAIL"></ErrorCode>'],
  ['See <ErrorLink symbol="E_FAIL" />.', '37:5 <ErrorLink symbol="E_FAIL" />'],
  ['Very <b>bold</b>.', '37:6 <b>bold</b>'],
  ['A {guid} in prose.', '37:3 {guid}'],
  ['A note.\n\n{/* later */}', '39:1 {/* later */}'],
  ['A note.\n\nexport the key and import it there.', '39:1 "export the key and import it there."'],
];
for (const [text, ...faults] of table) {
  test(text, () => assert.deepEqual(told(componentsResolve(spoiledContent('Do not retry in a loop.', text))), faults));
}
