import { explainUndefined } from '#domain/explain-code.ts';
import { lookAlikeCalled, lookAlikeOfValue, lookAlikesInText, readExplanations, type Explanations, type LookAlike } from '#domain/lookup-explanations.ts';
import type { QueryReading } from '#domain/read-query.ts';
import type { Note, Resolution } from '#domain/resolve.ts';
import type { SearchClient } from '#elements/search-client.ts';

/** What is said to a query besides its answers. */
export interface Explained {
  readonly notes: readonly Note[];
  /** True where the text is known to be something else than a Windows error. */
  readonly isLookAlike: boolean;
}

/** Explains what no header defines, and what only looks like an error. Loaded when there is something to explain; without its table bit fields must do. */
export async function explain(client: SearchClient, reading: QueryReading, undefinedCodes: Resolution['undefinedCodes']): Promise<Explained> {
  const explanations = await client.load('explanations.txt', readExplanations).catch(() => null);
  const alike = lookAlikesInText(reading.text, explanations?.lookAlikes ?? []);
  const notes = [...notesOf(reading, undefinedCodes, explanations), ...alike.map(({ about, lookAlike }) => lookAlikeNote(about, lookAlike))];
  return { notes, isLookAlike: alike.length > 0 };
}

function notesOf({ foreign }: QueryReading, undefinedCodes: Resolution['undefinedCodes'], explanations: Explanations | null): Note[] {
  const lookAlikes = explanations?.lookAlikes ?? [];
  const called = [...new Map(foreign.map((number) => [number.foreign, number])).values()].flatMap(({ foreign, text }): Note[] => {
    const lookAlike = lookAlikeCalled(foreign, lookAlikes);
    return lookAlike === null ? [] : [lookAlikeNote(text, lookAlike)];
  });
  const explained = undefinedCodes.map((undefinedCode): Note => {
    const { about, code } = undefinedCode;
    const lookAlike = lookAlikeOfValue(code, lookAlikes);
    const sentences = explainUndefined(undefinedCode, explanations?.facilityName ?? null);
    return lookAlike === null ? { about, sentences, falseName: null, source: null } : { about, sentences: [lookAlike.sentence, ...sentences], falseName: null, source: lookAlike.source };
  });
  return [...called, ...explained];
}

function lookAlikeNote(about: string, { sentence, source }: LookAlike): Note {
  return { about, sentences: [sentence], falseName: null, source };
}

