import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeLookupFile } from '#domain/lookup-file.ts';
import { readWordShard, shardOfRoot, WORD_SHARDS, writeWordRow, type WordRow } from '#domain/lookup-words.ts';

const ROWS: [string, WordRow][] = [
  ['servic', { subject: [0, 1, 46, 47, 48, 2256, 17747], question: [], meaning: [5, 17800] }],
  ['thumbprint', { subject: [], question: [103_823], meaning: [] }],
];
const file = writeLookupFile('words', { version: 'v1', lines: ROWS.map(([root, row]) => writeWordRow(root, row)) });

test('rows survive', () => {
  const shard = readWordShard(file);
  assert.equal(shard?.version, 'v1');
  for (const [root, row] of ROWS) assert.deepEqual(shard?.find(root), row);
  assert.equal(shard?.find('serv'), undefined);
});

test('what is no such file, or a part of one, is refused', () => {
  for (const text of ['', '<!doctype html>', file.slice(0, -3), file.replace('words', 'messages')]) assert.equal(readWordShard(text), null);
});

test('every root has a file', () => {
  for (const root of ['a', 'servic', 'ünïcode', '0x80070005']) assert.ok(shardOfRoot(root) >= 0 && shardOfRoot(root) < WORD_SHARDS, root);
});
