import assert from 'node:assert/strict';

const SHOWN = 20;

/** Fails with the first faults and the number of all, so that a fault of every page does not print a line for every page. */
export function assertNoFaults(faults: readonly string[], rule: string): void {
  const more = faults.length > SHOWN ? `\n… and ${faults.length - SHOWN} more` : '';
  assert.ok(faults.length === 0, `${rule}: ${faults.length} faults\n${faults.slice(0, SHOWN).join('\n')}${more}`);
}
