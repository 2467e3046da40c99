import { findMessages, type FoundMessage } from '#domain/find-messages.ts';
import type { MessageHash, MessageKind } from '#domain/lookup-messages.ts';
import { NOTHING, RANK, type Answer, type Resolution } from '#domain/resolve.ts';

/** Finds the values whose message Windows would print as it stands in the query. Values with the same message answer equally well. */
export function resolveMessages(text: string, rows: readonly MessageHash[]): Resolution {
  return { ...NOTHING, answers: findMessages(text, rows).flatMap(answersOf) };
}

const REASONS: Record<MessageKind, string> = {
  whole: 'the line holds the message that Windows prints for it',
  part: 'the line holds a part of the message that Windows prints for it',
  question: 'its page answers this very question',
};

function answersOf({ rows, start, end, isAll }: FoundMessage): Answer[] {
  return rows.map(({ space, code, name, kind }) => ({
    space,
    code,
    symbol: null,
    nameIndex: name,
    match: 'code',
    reason: isAll && kind === 'whole' ? 'the message that Windows prints for it' : REASONS[kind],
    // A part that is the whole query is as good as the message; inside a line only a whole message is.
    rank: isAll ? RANK.whole : kind === 'whole' ? RANK.inside + start : RANK.inside + start + 0.5,
    exact: kind === 'whole' || isAll,
    place: { start, end },
  }));
}
