import { z } from 'astro/zod';
import { source, summarySentence, updatedDate } from '#schemas/written-fields.ts';

/** Front matter of content/guides/{slug}.mdx. */
export const guide = z.strictObject({
  /** The page's heading. */
  title: z.string().min(5),
  /** What a reader can do after reading it, in one sentence. */
  summary: summarySentence,
  /** When the text last changed in substance. */
  updated: updatedDate,
  /** What supports the claims; may be empty where the page speaks of this site alone. */
  sources: z.array(source).default([]),
});
