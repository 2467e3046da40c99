import type { ErrorCode } from '#domain/error-code.ts';
import { writeLookupFile } from '#domain/lookup-file.ts';
import { MESSAGE_KINDS, MESSAGE_SHARDS, shardOfKey, type MessageHash } from '#domain/lookup-messages.ts';
import { hasInserts, partFingerprints, wholeFingerprint } from '#domain/message-fingerprint.ts';
import { NUMBERING_SPACES, type NumberingSpace } from '#domain/numbering-space.ts';
import { writeBits } from '#domain/printable-digits.ts';
import type { Catalog, CatalogEntry } from '#catalog/catalog.ts';
import type { Register } from '#catalog/read-register.ts';

/** A row of words of a message with the key that says in which file it stands. */
export interface KeyedMessage extends MessageHash {
  readonly key: number;
}

/** Every message of the register with the parts by which it is recognised, then what entries add: the message of a value that carries another's, and their questions. */
export function keyedMessages(register: Register, catalog: Catalog): KeyedMessage[] {
  const registered = registeredMessages(register, catalog);
  const known = new Set(registered.map(({ space, code, hash }) => `${space} ${code} ${hash}`));
  const added = NUMBERING_SPACES.flatMap((space) => catalog.records[space].flatMap(({ code, entries }) => entries.flatMap((entry) => entryTexts(space, code, entry))));
  const rows = [...registered, ...added.filter(({ space, code, hash }) => !known.has(`${space} ${code} ${hash}`))];
  return NUMBERING_SPACES.flatMap((space) => rows.filter((row) => row.space === space).sort((one, other) => one.code - other.code));
}

function entryTexts(space: NumberingSpace, code: ErrorCode, { data: { message, faq } }: CatalogEntry): KeyedMessage[] {
  const row = { space, code, name: 0, written: true };
  const whole = message === undefined || hasInserts(message) ? [] : [{ ...row, kind: 'whole' as const, ...wholeFingerprint(message) }];
  const parts = message === undefined ? [] : partFingerprints(message).map((part) => ({ ...row, kind: 'part' as const, ...part }));
  const questions = faq.map(({ question }) => ({ ...row, kind: 'question' as const, ...wholeFingerprint(question) }));
  return [...whole, ...parts, ...questions];
}

function registeredMessages(register: Register, catalog: Catalog): KeyedMessage[] {
  const messages = new Map(register.messages.rows.map((row) => [row.symbol, row]));
  return NUMBERING_SPACES.flatMap((space) =>
    [...Map.groupBy(register.names[space].rows, ({ value }) => value)].flatMap(([code, names]) => {
      const written = (catalog.find(space, code)?.entries.length ?? 0) > 0;
      return names.flatMap(({ symbol }, name): KeyedMessage[] => {
        const message = messages.get(symbol);
        if (message === undefined) return [];
        const whole = message.inserts ? [] : [{ space, code, name, kind: 'whole' as const, written, ...message.whole }];
        return [...whole, ...message.parts.map((part) => ({ space, code, name, kind: 'part' as const, written, ...part }))];
      });
    }),
  );
}

/** Writes the files that readMessageShard of #domain/lookup-messages.ts reads; the format is described there. Rows of a space ascend by value. */
export function encodeMessages(version: string, messages: readonly KeyedMessage[]): string[] {
  const shards = Map.groupBy(messages, ({ key }) => shardOfKey(key));
  return Array.from({ length: MESSAGE_SHARDS }, (_, shard) => {
    const rows = shards.get(shard) ?? [];
    const lines = NUMBERING_SPACES.flatMap((space) => MESSAGE_KINDS.flatMap((kind) => encodeRows(rows.filter((row) => row.space === space && row.kind === kind))));
    return writeLookupFile('messages', { version, lines });
  });
}

function encodeRows(rows: readonly MessageHash[]): [gaps: string, lengths: string, hashes: string] {
  return [
    rows.map(({ code }, row) => (code - (rows[row - 1]?.code ?? 0)).toString(36)).join(' '),
    rows.map(({ length, name, written }) => length.toString(36) + (name === 0 ? '' : `.${name.toString(36)}`) + (written ? '*' : '')).join(' '),
    rows.map(({ hash }) => writeBits(hash)).join(''),
  ];
}
