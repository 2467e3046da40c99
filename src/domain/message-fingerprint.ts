import { hashWords } from '#domain/message-hash.ts';
import { keyOf } from '#domain/message-key.ts';
import { FILLED_IN, messageWords, splitAtInserts } from '#domain/message-words.ts';

/** What is kept of a row of words. */
export interface Fingerprint {
  /** How many words. */
  readonly length: number;
  /** 32 bits. */
  readonly hash: number;
  /** 8 bits of the hash of the longest word. */
  readonly key: number;
}

/** Shorter beginnings of messages are said of too many things. */
const SHORTEST_SENTENCE = 5;
const SHORTEST_CLAUSE = 8;
const SHORTEST_PIECE = 4;

/** Whether Windows fills something in. */
export function hasInserts(message: string): boolean {
  return messageWords(message).includes(FILLED_IN);
}

/** The whole message. One with inserts is only good for comparing it with the same message, not for finding it in a text. */
export function wholeFingerprint(message: string): Fingerprint {
  return fingerprint(messageWords(message));
}

/**
 * The parts by which a message is recognised although it is not all there, or something is filled in: its first sentence, its first clause,
 * and the pieces between inserts.
 */
export function partFingerprints(message: string): Fingerprint[] {
  const whole = messageWords(message);
  const [sentence = ''] = message.split(/(?<=[.!?])\s+(?=[A-Z{"'])/);
  const [clause = ''] = sentence.split(/[,;](?=\s)/);
  const pieces = splitAtInserts(whole);
  const parts = [
    ...longEnough(messageWords(sentence), SHORTEST_SENTENCE),
    ...longEnough(messageWords(clause), SHORTEST_CLAUSE),
    ...(whole.includes(FILLED_IN) ? [...pieces, ...splitAtInserts(messageWords(sentence))].flatMap((piece) => longEnough(piece, SHORTEST_PIECE)) : []),
  ].filter((words) => !words.includes(FILLED_IN) && words.length < whole.length);
  return [...new Map(parts.map((words) => [words.join(' '), fingerprint(words)])).values()];
}

function fingerprint(words: readonly string[]): Fingerprint {
  return { length: words.length, hash: hashWords(words), key: keyOf(words) };
}

function longEnough(words: readonly string[], shortest: number): (readonly string[])[] {
  return words.length >= shortest ? [words] : [];
}
