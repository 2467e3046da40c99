import { z } from 'astro/zod';
import { relatedCode, source, summarySentence, updatedDate } from '#schemas/written-fields.ts';

const entrySource = source.extend({
  /** What the page names, as it stands there: the value in any notation or by name, or the function, cmdlet or command that returns it. */
  names: z.string().min(1).optional(),
});

/**
 * Front matter of content/errors/{space}/{SYMBOL}.mdx. The file's path says the numbering space and the symbol; a file named by its value
 * (hresult/0x800F0922.mdx) is about a value that no header names, or about one as the carrier of another (0x80070643 of 1603).
 */
export const errorEntry = z.strictObject({
  /**
   * The value; it must equal the register's. A decimal number for Win32 errors (13002),
   * a quoted string of 0x and eight upper-case hex digits elsewhere ("0x80070005"): YAML would read bare hex as a number.
   */
  code: z.union(
    [
      z.int().nonnegative().max(0xffff),
      z
        .string()
        .regex(/^0x[0-9A-F]{8}$/)
        .transform((text) => parseInt(text, 16)),
    ],
    { error: 'a decimal Win32 error like 13002, or a quoted value like "0x80070005"' },
  ),
  /** Exactly what Windows prints for the value (en-US), without a final line break; inserts stay %1, %2. Left out where Windows has no text for it. */
  message: z.string().min(1).optional(),
  /** Only in a file named by its value: the name that a Microsoft page prints although no SDK header defines it, with that page. */
  publishedName: z
    .strictObject({
      name: z.string().regex(/^[A-Z][A-Z0-9]*(?:_[A-Za-z0-9]+)+$/, { error: 'a symbolic name as the page prints it' }),
      url: z.url({ protocol: /^https$/, error: 'a public https address' }),
    })
    .optional(),
  /** What the value means in one sentence of our own, without repeating the symbol. */
  summary: summarySentence,
  /** When the text last changed in substance. */
  updated: updatedDate,
  /** Three to eight values that a reader confuses with this one or meets next, the closest first. */
  related: z.array(relatedCode).min(3).max(8),
  /** Two to five questions that people really ask. Answers are Markdown; the first sentence answers. */
  faq: z.array(z.strictObject({ question: z.string().min(8), answer: z.string().min(20) })).min(2).max(5),
  /** What supports the claims; at least one that names this very value or what returns it. */
  sources: z.array(entrySource).min(1),
});

export type ErrorEntry = z.infer<typeof errorEntry>;

/** The level-2 headings of an entry's body, all of them, in this order. */
export const ENTRY_HEADINGS = [
  'Technical meaning',
  'Error details',
  'Usage context',
  'Developer interpretation',
  'Resolution',
  'Summary',
] as const;
