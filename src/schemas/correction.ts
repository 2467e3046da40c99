import { z } from 'astro/zod';
import { NUMBERING_SPACES } from '#domain/numbering-space.ts';
import { relatedCode, source, summarySentence, updatedDate } from '#schemas/written-fields.ts';

/** Front matter of content/corrections/{CLAIMED_NAME}.mdx: a name that circulates although no SDK header defines it. */
export const correction = z.strictObject({
  /** The numbering space in which the name is claimed to stand. */
  space: z.enum(NUMBERING_SPACES),
  /** The value that is claimed for it, as a number. */
  claimed: z.int().nonnegative().max(0xffffffff),
  /** The truth in one sentence, as search shows it to somebody who looks for the name. */
  summary: summarySentence,
  /** When the text last changed in substance. */
  updated: updatedDate,
  /** What the reader probably wants: the name that the value really has first. */
  related: z.array(relatedCode).min(1),
  /** Where the truth can be checked. */
  sources: z.array(source).min(1),
});

export type Correction = z.infer<typeof correction>;
