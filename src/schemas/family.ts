import { z } from 'astro/zod';
import { source, summarySentence, updatedDate } from '#schemas/written-fields.ts';

const quotedValue = z
  .string()
  .regex(/^0x[0-9A-F]{8}$/, { error: 'a quoted value like "0x800F0800"' })
  .transform((text) => parseInt(text, 16));

/** Front matter of content/families/{slug}.mdx: which values belong together, and what they are called. */
export const family = z.strictObject({
  /** The component as people call it: "IPsec", "Windows Installer". */
  name: z.string().min(2),
  /** What the component is, in one sentence. */
  summary: summarySentence,
  /** Win32 ranges, both ends included: [[13000, 13999]]. Where ranges nest, a value belongs to the narrowest. */
  win32: z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])).default([]),
  /** HRESULT facility numbers as the SDK reads them (mask 0x1FFF). */
  hresult: z.array(z.int().nonnegative().max(0x1fff)).default([]),
  /** NTSTATUS facility numbers (12 bits). */
  ntstatus: z.array(z.int().nonnegative().max(0xfff)).default([]),
  /** Ranges of HRESULTs that no header names, both ends included, as quoted values: [["0x800F0800", "0x800F0FFF"]]. They outweigh the facility. */
  unnamed: z.array(z.tuple([quotedValue, quotedValue])).default([]),
  /** Headers whose names belong here wherever their values lie; a header outweighs range and facility. */
  headers: z.array(z.string().regex(/^[A-Za-z0-9_]+\.h$/)).default([]),
  /** When the text last changed in substance. */
  updated: updatedDate,
  /** Official pages about the component; a family with an overview in its body names at least two. */
  sources: z.array(source).default([]),
});

export type FamilyFrontMatter = z.infer<typeof family>;

/** The level-2 headings of a family's overview, all of them, in this order, where it has an overview. */
export const FAMILY_HEADINGS = [
  'What it is',
  'How its errors reach you',
  'Where it logs',
  'How to diagnose it',
  'What its codes have in common',
] as const;
