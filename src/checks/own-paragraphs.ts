import { faultAt, type ContentFile } from '#checks/content-file.ts';
import { passagesOf, type Passage } from '#checks/passages.ts';
import type { Content } from '#checks/read-content.ts';
import type { Fault } from '#schemas/fault.ts';

/** Shorter passages may be alike by chance, or because they say the same short thing. */
const FEWEST_WORDS = 14;
/** Words in a row that are compared as one. */
const SHINGLE = 3;
/** How much of two passages may be the same: shared rows of three words over all rows of both (Jaccard). Twins with the names changed reach 0.7 to 0.9. */
export const MOST_ALIKE = 0.55;

interface Paragraph {
  readonly file: ContentFile;
  readonly passage: Passage;
  readonly shingles: ReadonlySet<string>;
}

/** No paragraph of an entry is that of another with a few words changed: what fits two codes explains neither. */
export function ownParagraphs(content: Content): Fault[] {
  const paragraphs = content.ofKind('entry').flatMap((file) =>
    [...file.answers, file.body].flatMap(passagesOf).flatMap((passage): Paragraph[] => {
      const words = passage.kind === 'prose' ? wordsOf(passage.text) : [];
      return words.length < FEWEST_WORDS ? [] : [{ file, passage, shingles: shinglesOf(words) }];
    }),
  );
  const holders = new Map<string, number[]>();
  return paragraphs.flatMap((paragraph, index) => {
    const shared = new Map<number, number>();
    for (const shingle of paragraph.shingles) {
      const earlier = holders.get(shingle) ?? [];
      for (const other of earlier) if (paragraphs[other]?.file !== paragraph.file) shared.set(other, (shared.get(other) ?? 0) + 1);
      holders.set(shingle, [...earlier, index]);
    }
    const [closest] = [...shared]
      .map(([other, count]) => ({ twin: paragraphs[other] as Paragraph, alike: count / (paragraph.shingles.size + (paragraphs[other] as Paragraph).shingles.size - count) }))
      .sort((one, other) => other.alike - one.alike);
    return closest === undefined || closest.alike <= MOST_ALIKE ? [] : [faultOf(paragraph, closest.twin, closest.alike)];
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function shinglesOf(words: readonly string[]): Set<string> {
  return new Set(words.slice(SHINGLE - 1).map((_, index) => words.slice(index, index + SHINGLE).join(' ')));
}

function faultOf({ file, passage }: Paragraph, twin: Paragraph, alike: number): Fault {
  const { line } = twin.file.lines.positionAt(twin.passage.offsetAt(0));
  return faultAt(file, passage.offsetAt(0), {
    rule: 'own-paragraphs',
    found: `a paragraph that is ${Math.round(alike * 100)} % that of ${twin.file.file}:${line}`,
    expected: `at most ${Math.round(MOST_ALIKE * 100)} %`,
    fix: 'Write what is true of this code alone, or move what both share into a guide and link it.',
  });
}
