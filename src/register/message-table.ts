import { hasInserts, partFingerprints, wholeFingerprint, type Fingerprint } from '#domain/message-fingerprint.ts';

/** A message with the name that it belongs to. */
export interface NamedMessage {
  readonly symbol: string;
  readonly text: string;
}

/** The text of content/register/messages.tsv for so many messages, in the order of the names; messages without a word are left out. */
export function messageTableText(messages: readonly NamedMessage[], order: readonly string[]): string {
  const textOf = new Map(messages.map(({ symbol, text }) => [symbol, text]));
  const rows = order.flatMap((symbol) => {
    const text = textOf.get(symbol);
    const whole = text === undefined ? null : wholeFingerprint(text);
    if (text === undefined || whole === null || whole.length === 0) return [];
    const parts = partFingerprints(text).map(written);
    return [[symbol, written(whole), hasInserts(text) ? 'yes' : 'no', parts.length === 0 ? '-' : parts.join(' ')].join('\t')];
  });
  return `${['symbol\twhole\tinserts\tparts', ...rows].join('\n')}\n`;
}

function written({ length, hash, key }: Fingerprint): string {
  return `${length}.${hash.toString(16).padStart(8, '0')}.${key.toString(16).padStart(2, '0')}`;
}
