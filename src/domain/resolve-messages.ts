import { findMessages, type FoundMessage } from '#domain/find-messages.ts';
import type { MessageHash } from '#domain/lookup-messages.ts';
import { NOTHING, RANK, type Answer, type Resolution } from '#domain/resolve.ts';

/** Finds the values whose message Windows would print as it stands in the query. Values with the same message answer equally well. */
export function resolveMessages(text: string, rows: readonly MessageHash[]): Resolution {
  return { ...NOTHING, answers: findMessages(text, rows).flatMap(answersOf) };
}

function answersOf({ rows, start, end, isAll }: FoundMessage): Answer[] {
  return rows.map(({ space, code, name, kind }) => ({
    space,
    code,
    symbol: null,
    nameIndex: name,
    match: 'code',
    reason: kind === 'whole' ? (isAll ? 'the message that Windows prints for it' : 'the line holds the message that Windows prints for it') : 'the line holds a part of the message that Windows prints for it',
    // A part that is the whole query is as good as the message; inside a line only a whole message is.
    rank: isAll ? RANK.whole : kind === 'whole' ? RANK.inside + start : RANK.inside + start + 0.5,
    exact: kind === 'whole' || isAll,
    place: { start, end },
  }));
}
