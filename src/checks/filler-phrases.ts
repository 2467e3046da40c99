import { faultAt } from '#checks/content-file.ts';
import type { Content } from '#checks/read-content.ts';
import type { Fault } from '#schemas/fault.ts';

/** Phrases that fill a line and help nobody, each with the reason and what to write instead. */
const FILLER: readonly (readonly [phrase: RegExp, why: string])[] = [
  [/\bthis error (?:occurs|happens|appears) when (?:an?|the) (?:operation|request|action|process|error)\b/gi, 'it fits every code: name the call and the condition'],
  [/\bcannot be completed\b/gi, 'every error says that: say what stopped it'],
  [/\b(?:there (?:can|may|could) be|for) (?:many|various|several|a (?:number|variety) of) (?:different )?reasons\b/gi, 'name the reasons, and what tells them apart'],
  [/\bvarious reasons\b/gi, 'name the reasons, and what tells them apart'],
  [/\bunexpected issues?\b/gi, 'say what happens'],
  [/\bcontact (?:your|the) (?:system )?(?:administrator|vendor|support|manufacturer)\b/gi, 'the reader may be that person: say what has to be changed, and where'],
  [/\b(?:reinstall|re-install) windows\b/gi, 'it resolves any error and explains none: name the damaged part'],
  [/\bit is (?:important|worth) (?:to note|noting)\b/gi, 'say it without announcing it'],
  [/\bplease note\b/gi, 'say it without announcing it'],
  [/\bin today's\b/gi, 'it says nothing'],
  [/\bsimply\b/gi, 'what is simple for one reader is not for another'],
  [/\b(?:a wide (?:range|variety)|a plethora|myriad) of\b/gi, 'name the most likely ones'],
  [/\b(?:as (?:mentioned|stated|noted) (?:above|earlier|before))\b/gi, 'link the place, or say it once'],
  [/\bensure that everything\b/gi, 'name the one thing'],
];

/** Entries and guides have no filler. */
export function fillerPhrases(content: Content): Fault[] {
  return [...content.ofKind('entry'), ...content.ofKind('guide')].flatMap((file) =>
    file.passages
      .filter(({ kind }) => kind === 'prose')
      .flatMap((passage) =>
        FILLER.flatMap(([phrase, why]) =>
          [...passage.text.matchAll(phrase)]
            .filter(() => passage.text !== messageOf(file.frontMatter?.scalars))
            .map(({ 0: found, index }) => faultAt(file, passage.offsetAt(index), { rule: 'filler-phrases', found: JSON.stringify(found), expected: `no filler: ${why}`, fix: 'Reword the sentence, or leave it out.' })),
        ),
      ),
  );
}

/** What Windows prints is quoted, whatever it says. */
function messageOf(scalars: readonly { readonly path: string; readonly value: unknown }[] = []): string {
  return String(scalars.find(({ path }) => path === 'message')?.value ?? '');
}
