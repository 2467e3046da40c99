import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readCardShard, shardOfRank, writeCardShard, type CardShard } from '#domain/lookup-card.ts';
import { readExplanations } from '#domain/lookup-explanations.ts';
import { readGuides } from '#domain/lookup-guides.ts';
import { MESSAGE_SHARDS, readMessageShard } from '#domain/lookup-messages.ts';
import { readSymbolTable, valuesOfTable } from '#domain/lookup-symbols.ts';
import { readValueTable, valueSets } from '#domain/lookup-values.ts';
import { readWordShard, shardOfRoot, type WordShard } from '#domain/lookup-words.ts';
import { NUMBERING_SPACES } from '#domain/numbering-space.ts';
import { rankTexts } from '#domain/rank-texts.ts';
import { tellingWords } from '#domain/text-words.ts';
import { queryRoots, wordRoots } from '#domain/word-roots.ts';
import { buildCatalog } from '#catalog/catalog.ts';
import { encodeMessages, keyedMessages } from '#catalog/encode-messages.ts';
import { encodeSymbols } from '#catalog/encode-symbols.ts';
import { encodeExplanations, encodeValues } from '#catalog/encode-values.ts';
import { lookupTables } from '#catalog/lookup-tables.ts';
import { readRegister } from '#catalog/read-register.ts';

/** Claims every value, so that these tests need no family files. */
const everythingFamily = {
  slug: 'everything',
  body: '',
  data: {
    name: 'Everything',
    summary: 'Every value of every numbering space.',
    win32: [[0, 0xffffffff] as [number, number]],
    hresult: Array.from({ length: 0x2000 }, (_, facility) => facility),
    ntstatus: Array.from({ length: 0x1000 }, (_, facility) => facility),
    headers: [],
    unnamed: [],
    updated: '2026-11-23',
    sources: [],
  },
};

const falseName = { name: 'ERROR_IPSEC_SA_IN_USE', truth: 'No SDK header defines this name; Win32 error 13004 is ERROR_IPSEC_MM_POLICY_NOT_FOUND.' };

test('values survive, neighbours and gaps alike', () => {
  const values = { win32: [0, 1, 2, 5, 13002, 0xe0000101], hresult: [0, 0x80070005, 0x80070006, 0xffffffff], ntstatus: [0xc0000005] };
  const table = readValueTable(encodeValues('v1', values, { win32: [], hresult: [0x80070006], ntstatus: [] }));
  assert.ok(table);
  for (const space of NUMBERING_SPACES) {
    for (const code of values[space]) assert.ok(table.has(space, code), `${space} ${code}`);
    for (const code of [3, 4, 6, 13001, 13003, 0xe0000100, 0x80070004, 0x80070007, 0xfffffffe]) assert.ok(!table.has(space, code), `${space} ${code}`);
  }
  assert.deepEqual([table.isNamed('hresult', 0x80070005), table.isNamed('hresult', 0x80070006), table.isNamed('hresult', 0x80070007)], [true, false, false]);
  assert.equal(table.version, 'v1');
  // 0x80070005 wraps 5, so that two cards belong to it.
  assert.deepEqual([0, 1, 3, 5, 6, 0x80070005, 0x80070006].map(table.rank), [0, 2, 4, 4, 5, 6, 8]);
});

test('facilities survive without their prefix, look-alikes whole', () => {
  const lookAlike = { kind: 'text' as const, match: '^KB\\d+$', sentence: 'This is an article.', source: 'https://example.org/' };
  const read = readExplanations(encodeExplanations('v1', { hresult: [[7, 'FACILITY_WIN32'], [0x87a, 'FACILITY_DXGI']], ntstatus: [[11, 'FACILTIY_MUI_ERROR_CODE']] }, [lookAlike]));
  const name = read?.facilityName;
  assert.deepEqual(read?.lookAlikes, [lookAlike]);
  assert.deepEqual([name?.('hresult', 7), name?.('hresult', 0x87a), name?.('ntstatus', 11), name?.('ntstatus', 7)], ['WIN32', 'DXGI', 'MUI_ERROR_CODE', null]);
});

test('names survive, odd underscores and mixed case included', () => {
  const rows = ['A', 'A_B', '_A__B_', 'NERR_BadServiceName', 'A_B'].map((symbol, index) => ({ symbol, space: NUMBERING_SPACES[index % 3]!, code: index * 0x3fffffff }));
  const unnamed = { win32: [], hresult: [0x80070643, 0x800f0922], ntstatus: [] };
  rows.sort((a, b) => NUMBERING_SPACES.indexOf(a.space) - NUMBERING_SPACES.indexOf(b.space));
  const table = readSymbolTable(encodeSymbols({ version: 'v1', rows, unnamed, falseNames: [falseName] }));
  assert.deepEqual(table, { version: 'v1', rows, unnamed, falseNames: [falseName] });
});

test('more words than the format can number are refused', () => {
  const rows = Array.from({ length: 9000 }, (_, code) => ({ symbol: `W${code}`, space: 'win32' as const, code }));
  assert.throws(() => encodeSymbols({ version: 'v1', rows, unnamed: { win32: [], hresult: [], ntstatus: [] }, falseNames: [] }), /9000 different words/);
});

test('cards survive, with what tells several names apart', () => {
  const shard: CardShard = {
    version: 'v1',
    cards: [
      { space: 'win32', code: 800, names: [{ name: 'ERROR_OPLOCK_SWITCHED_TO_NEW_HANDLE', headers: ['winerror.h'] }, { name: 'ERROR_AUTOMATIC_VPN_FAILED', headers: ['RasError.h'], written: true }], meaning: 'No tunnel could be opened.', family: 'Remote access' },
      { space: 'hresult', code: 0x80070643, names: [], meaning: null, family: 'Win32 errors', carries: 'ERROR_INSTALL_FAILURE' },
    ],
  };
  assert.deepEqual(readCardShard(writeCardShard(shard)), shard);
});

describe('the whole register', () => {
  const register = readRegister(join(import.meta.dirname, '../..'));
  const catalog = buildCatalog(register, { entries: [], families: [everythingFamily], corrections: [] });
  const guides = [{ id: 'read-an-msi-log', title: 'Read an MSI log', summary: 'How to find the action that failed.' }];
  const tables = lookupTables(catalog, register, guides);
  const values = readValueTable(tables.values);
  const symbols = readSymbolTable(tables.symbols);
  assert.ok(values && symbols);

  test('every value and every name survives', () => {
    const expected = NUMBERING_SPACES.flatMap((space) => register.names[space].rows.map(({ symbol, value }) => ({ symbol, space, code: value })));
    assert.deepEqual(symbols.rows, expected);
    assert.ok(expected.every(({ space, code }) => values.has(space, code)));
  });

  test('every message survives, in the file that its key names', () => {
    const messages = keyedMessages(register, catalog);
    const read = encodeMessages('v1', messages).map((text) => readMessageShard(text) ?? assert.fail('a file of messages cannot be read'));
    assert.equal(read.length, MESSAGE_SHARDS);
    assert.equal(read.reduce((sum, { rows }) => sum + rows.length, 0), messages.length);
    for (const { key, ...message } of messages.filter((_, index) => index % 50 === 0)) {
      assert.ok(read[key % MESSAGE_SHARDS]?.rows.some((row) => row.space === message.space && row.code === message.code && row.hash === message.hash && row.kind === message.kind && row.name === message.name && row.length === message.length));
    }
  });

  const shards = tables.shards.map((text) => readCardShard(text) ?? assert.fail('a file of cards cannot be read'));

  test('every value has its card in the file that its rank names, together with what it wraps', () => {
    for (const space of NUMBERING_SPACES) {
      for (const { code } of catalog.records[space]) {
        const shard = shards[shardOfRank(values.rank(code))];
        assert.ok(shard?.cards.some((card) => card.space === space && card.code === code), `${space} ${code}`);
      }
    }
    const shard = shards[shardOfRank(values.rank(0x80070005))] as CardShard;
    assert.ok(shard.cards.some(({ space, code, names }) => space === 'win32' && code === 5 && names[0]?.name === 'ERROR_ACCESS_DENIED'));
    assert.equal(writeCardShard(shard), tables.shards[shardOfRank(values.rank(0x80070005))]);
  });

  test('names alone find the same cards', () => {
    const { rank } = valueSets(valuesOfTable(symbols));
    for (const { code } of symbols.rows) assert.equal(rank(code), values.rank(code));
  });

  test('all tables carry one version, the same each time', () => {
    assert.deepEqual(new Set([values.version, symbols.version, ...shards.map(({ version }) => version), ...tables.words.map((text) => readWordShard(text)?.version), readGuides(tables.guides)?.version]).size, 1);
    assert.equal(readValueTable(lookupTables(catalog, register, guides).values)?.version, values.version);
  });

  test('nearly every meaning is found by two thirds of its words', (t) => {
    const words = tables.words.map((text) => readWordShard(text) as WordShard);
    const all = NUMBERING_SPACES.flatMap((space) => catalog.records[space]);
    // Every twentieth value; of its meaning every third word is left out.
    const asked = all.map(({ meaning }, number) => ({ meaning, number })).filter(({ number, meaning }) => number % 20 === 0 && tellingWords(meaning ?? '').length > 3);
    const missed = asked.filter(({ meaning, number }) => {
      const query = (meaning ?? '').split(' ').filter((_, place) => place % 3 !== 2).join(' ');
      const found = rankTexts(queryRoots(query).map((root) => words[shardOfRoot(root)]?.find(root)), values.count).slice(0, 5);
      return !found.some((text) => text.number === number);
    });
    t.diagnostic(`${asked.length} meanings, ${missed.length} not among the first five`);
    assert.ok(asked.length > 700);
    assert.ok(missed.length / asked.length < 0.05, missed.slice(0, 5).map(({ meaning }) => meaning).join('\n'));
  });

  test('guides are numbered after the values', () => {
    const root = wordRoots('msi')[0] as string;
    assert.deepEqual(readWordShard(tables.words[shardOfRoot(root)] as string)?.find(root)?.subject, [values.count]);
    assert.deepEqual(readGuides(tables.guides)?.guides, guides);
    assert.equal(values.at(values.count), null);
    assert.deepEqual(values.at(0), { space: 'win32', code: 0 });
  });

  test('tables stay within their share of the budgets', (t) => {
    const wire = (text: string): number => gzipSync(text, { level: 6 }).length;
    const sizes = tables.shards.map(wire);
    t.diagnostic(`values ${wire(tables.values)} B, names ${wire(tables.symbols)} B, explanations ${wire(tables.explanations)} B, messages ${Math.max(...tables.messages.map(wire))} B at most, ${sizes.length} card files of at most ${Math.max(...sizes)} B, files of words of at most ${Math.max(...tables.words.map(wire))} B`);
    assert.ok(wire(tables.values) <= 4_500);
    assert.ok(wire(tables.symbols) <= 105_000);
    assert.ok(Math.max(...sizes) <= 4_400);
    assert.ok(sizes.length <= 300);
    assert.ok(Math.max(...tables.messages.map(wire)) <= 11_000);
    assert.ok(Math.max(...tables.words.map(wire)) <= 8_000);
    assert.ok(tables.messages.reduce((sum, text) => sum + wire(text), 0) <= 90_000);
  });
});
