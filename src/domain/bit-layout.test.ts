import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hresultLayout, ntstatusLayout } from '#domain/bit-layout.ts';

test('both layouts fill two halves of sixteen bits', () => {
  for (const layout of [hresultLayout(0x800732ca), ntstatusLayout(0xc0000005)]) {
    assert.equal(layout.upper.reduce((sum, { width }) => sum + width, 0), 16);
    assert.equal(layout.lower.reduce((sum, { width }) => sum + width, 0), 16);
  }
});

test('the fields of 0x800732CA', () => {
  const { upper, lower } = hresultLayout(0x800732ca);
  assert.deepEqual([upper[0]?.says, upper[5]?.says, lower[0]?.says], ['failure', '7', '13002']);
});

test('a DXGI facility is told in both readings', () => {
  assert.equal(hresultLayout(0x887a0005).upper[5]?.says, "122 (2170 with the SDK's 13-bit mask)");
});

test('the fields of 0xC0360001, IPsec', () => {
  assert.deepEqual(ntstatusLayout(0xc0360001).upper.map(({ says }) => says), ['error', 'defined by Microsoft', 'reserved, 0', '54']);
});
