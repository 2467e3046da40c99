import { z } from 'astro/zod';

/** The date on which the text last changed in substance, YYYY-MM-DD. YAML readers may hand it over as a date object. */
export const updatedDate = z.union([
  z.iso.date({ error: 'a date like 2026-11-23' }),
  z.date().transform((date) => date.toISOString().slice(0, 10)),
]);

/** One sentence in our own words; also the page's meta description, so at most 160 characters. */
export const summarySentence = z
  .string()
  .min(20, { error: 'a sentence of 20 to 160 characters' })
  .max(160, { error: 'a sentence of 20 to 160 characters' });

/** A page on which a reader can check what the text claims. */
export const source = z.strictObject({
  /** The page's own title. */
  title: z.string().min(3),
  /** Its public https address. */
  url: z.url({ protocol: /^https$/, error: 'a public https address' }),
});

/** A link to another value, with the reason a reader would follow it. */
export const relatedCode = z.strictObject({
  /** A symbolic name that stands in the register, or the value ("0x800F0922") by which an entry is named. */
  symbol: z.string().min(1),
  /** What the other one says that this one does not, in a phrase. */
  why: z.string().min(5),
});
