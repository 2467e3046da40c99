import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean, editDistance } from '#domain/edit-distance.ts';

const distances: [one: string, other: string, distance: number][] = [
  ['ERROR_ACCESS_DENIED', 'ERROR_ACCESS_DENIED', 0],
  ['ERROR_ACCES_DENIED', 'ERROR_ACCESS_DENIED', 1],
  ['ERROR_ACCESS_DENEID', 'ERROR_ACCESS_DENIED', 1],
  ['ERROR_IPSEC_QM_POLICY_EXIST', 'ERROR_IPSEC_MM_POLICY_EXISTS', 2],
  ['', 'AB', 2],
  ['BA', 'ABC', 2],
  ['E_FAIL', 'S_OK', 5],
];
for (const [one, other, distance] of distances) {
  test(`from "${one}" to "${other}": ${distance}`, () => {
    assert.equal(editDistance(one, other, 9), distance);
    assert.equal(editDistance(other, one, 9), distance);
  });
}

test('beyond the limit only "more" is said', () => {
  assert.equal(editDistance('E_FAIL', 'S_OK', 2), 3);
  assert.equal(editDistance('ERROR_A', 'ERROR_ACCESS_DENIED', 3), 4);
  assert.equal(editDistance('E_FAIL', 'E_FIAL', 1), 1);
});

const names = ['ERROR_IPSEC_MM_POLICY_EXISTS', 'ERROR_IPSEC_QM_POLICY_EXISTS', 'ERROR_ACCESS_DENIED', 'E_ACCESSDENIED', 'E_FAIL'];

test('the nearest names come first, letter case aside', () => {
  assert.deepEqual(didYouMean('ERROR_IPSEC_QM_POLICY_EXIST', names), ['ERROR_IPSEC_QM_POLICY_EXISTS', 'ERROR_IPSEC_MM_POLICY_EXISTS']);
  assert.deepEqual(didYouMean('error_access_denied', names), ['ERROR_ACCESS_DENIED']);
  assert.deepEqual(didYouMean('ERROR_IPSEC_QM_POLICY_EXIST', names, 1), ['ERROR_IPSEC_QM_POLICY_EXISTS']);
});

test('nothing near: nothing said', () => {
  assert.deepEqual(didYouMean('ERROR_IPSEC_SA_IN_USE', names), []);
  assert.deepEqual(didYouMean('X', names), []);
});
