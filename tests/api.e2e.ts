import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readRegister } from '#catalog/read-register.ts';
import { readContent } from '#checks/read-content.ts';
import { readBasePath } from '#commands/settings.ts';
import { hex8 } from '#domain/error-code.ts';
import { NUMBERING_SPACES } from '#domain/numbering-space.ts';
import { pageAddress, withBase } from '#domain/page-address.ts';
import { readValueName } from '#domain/value-name.ts';
import type { ApiBlock, ApiIndex, ApiRecord, ApiSpace } from '#schemas/api.ts';
import { assertNoFaults } from './fault-list.ts';
import { DIST } from './site.ts';

const API = join(DIST, 'api/v1');
const base = readBasePath(process.env);
const read = <T>(path: string): T => JSON.parse(readFileSync(join(API, path), 'utf8')) as T;
// Zod writes a pattern beside the format, so the format itself need not be checked again.
const ajv = new Ajv2020({ strict: true, formats: { date: true } });
ajv.addSchema(read<object>('schema.json'), 'api');

function assertValid(kind: 'index' | 'space' | 'block', file: string): void {
  const valid = ajv.validate(`api#/$defs/${kind}`, read(file));
  assert.ok(valid, `${file}: ${ajv.errorsText(ajv.errors)}`);
}

test('every file of the API fits the published JSON Schema', () => {
  assertValid('index', 'index.json');
  for (const space of NUMBERING_SPACES) {
    assertValid('space', `${space}.json`);
    for (const file of readdirSync(join(API, space))) assertValid('block', `${space}/${file}`);
  }
});

test('the schema refuses what it should', () => {
  const [record] = read<ApiSpace>('win32.json').codes;
  const broken = { version: '1.0', space: 'win32', codes: [{ ...record, hex: '0x0', extra: 1 }] };
  assert.equal(ajv.validate('api#/$defs/space', broken), false);
});

/** The values that have an entry and no name in the register, each with the names that Microsoft's pages print. */
const named = readContent('.').ofKind('entry').flatMap(({ folder, stem, frontMatter }) => {
  const code = readValueName(stem);
  const valueOf = (key: string): unknown => frontMatter?.scalars.find(({ path }) => path === key)?.value;
  return code === null ? [] : [{ space: folder, hex: hex8(code), name: valueOf('publishedName.name'), url: valueOf('publishedName.url') }];
});

for (const space of NUMBERING_SPACES) {
  test(`${space}: the API holds exactly the values and names of register and entries, and each value has a page`, () => {
    const inRegister = readRegister('.').names[space].rows;
    const entries = named.filter((entry) => entry.space === space);
    const rows = [
      ...inRegister.map(({ value, symbol, source }) => `${hex8(value)} ${symbol} ${source}`),
      ...entries.flatMap(({ hex, name, url }) => (name === undefined ? [] : `${hex} ${name} ${url}`)),
    ];
    const { codes } = read<ApiSpace>(`${space}.json`);
    const values = new Set([...inRegister.map(({ value }) => hex8(value)), ...entries.map(({ hex }) => hex)]);
    assertNoFaults([...values.symmetricDifference(new Set(codes.map(({ hex }) => hex)))], 'values that only one of sources and API has');
    const told = codes.flatMap(({ hex, symbols }) => symbols.map(({ name, headers, source }) => `${hex} ${name} ${source ?? headers.join(',')}`));
    assertNoFaults([...new Set(rows).symmetricDifference(new Set(told))], 'names that only one of sources and API has');
    assert.equal(told.length, rows.length);
    for (const { code, hex, url } of codes) {
      assert.equal(hex, hex8(code));
      assert.equal(url, withBase(base, pageAddress(space, code)));
      assert.ok(existsSync(join(DIST, pageAddress(space, code), 'index.html')), `no page for ${hex}`);
    }
  });

  test(`${space}: the blocks hold the same records, each in the block of its upper 24 bits`, () => {
    const { codes } = read<ApiSpace>(`${space}.json`);
    const blocks = read<ApiIndex>('index.json').spaces.find((found) => found.space === space)?.blocks ?? [];
    const inBlocks = blocks.flatMap((address) => {
      const block = read<ApiBlock>(address.slice(withBase(base, '/api/v1/').length));
      for (const { code } of block.codes) assert.equal(`0x${(code >>> 8).toString(16).toUpperCase()}`, block.block);
      return block.codes.map(({ entries: _, ...record }): ApiRecord => record);
    });
    assertNoFaults(codes.filter((record, index) => JSON.stringify(record) !== JSON.stringify(inBlocks[index])).map(({ hex }) => hex), 'records that differ between space file and block');
    assert.equal(inBlocks.length, codes.length);
  });
}

test('an authored value carries its whole text', () => {
  const record = read<ApiBlock>('win32/0x32.json').codes.find(({ code }) => code === 13002);
  const entry = record?.entries?.[0];
  assert.equal(record?.authored, true);
  assert.equal(entry?.message, 'The specified quick mode policy is being used.');
  assert.deepEqual(entry.sections.map(({ heading }) => heading), ['Technical meaning', 'Error details', 'Usage context', 'Developer interpretation', 'Resolution', 'Summary']);
  assert.ok(entry.sections.every(({ markdown }) => markdown.length > 0 && !markdown.includes('<ErrorCode')));
  assert.ok(entry.related.every(({ url }) => existsSync(join(DIST, url.slice(base.length - 1), 'index.html'))));
});
