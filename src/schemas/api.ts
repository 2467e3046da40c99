import { z } from 'astro/zod';
import { NUMBERING_SPACES } from '#domain/numbering-space.ts';

/** The version of the register and of these shapes: shapes only ever gain optional members within v1. */
export const API_VERSION = '1.0';

const space = z.enum(NUMBERING_SPACES).describe('Numbering space of [MS-ERREF].');
const reference = z.string().describe('Root-relative address on the site that served this file.');

const entry = z.strictObject({
  symbol: z.string().describe('The name that the entry is about; the value as 0x and eight hex digits where it is about the value itself.'),
  message: z.string().optional().describe('What Windows prints (en-US). Microsoft, CC BY 4.0. Absent where Windows has no text for the value.'),
  summary: z.string(),
  updated: z.iso.date(),
  sections: z.array(z.strictObject({ heading: z.string(), markdown: z.string() })),
  related: z.array(z.strictObject({ symbol: z.string(), why: z.string(), url: reference })),
  faq: z.array(z.strictObject({ question: z.string(), answer: z.string().describe('Markdown.') })),
  sources: z.array(z.strictObject({ title: z.string(), url: z.string() })),
}).describe('An authored entry. Text: CC BY 4.0.');

const record = z.strictObject({
  code: z.int().min(0).max(0xffffffff).describe('The value, an unsigned 32-bit integer.'),
  hex: z.string().regex(/^0x[0-9A-F]{8}$/).describe('The value as 0x and eight upper-case hex digits.'),
  symbols: z
    .array(
      z.strictObject({
        name: z.string(),
        headers: z.array(z.string()).describe('Headers of the Windows SDK that define the name.'),
        source: z.string().optional().describe('A page that documents the name, where the register has no header for it.'),
      }),
    )
    .describe('Every name of the value, the best known first; empty for a value that has an entry although nobody has named it.'),
  meaning: z.string().nullable().describe('One plain sentence, or null where none has been written.'),
  family: z.string().describe('Slug of the family: /families/{slug}/.'),
  authored: z.boolean().describe('True where an entry has been written.'),
  url: reference.describe("The value's page."),
});

export type ApiEntry = z.infer<typeof entry>;
export type ApiRecord = z.infer<typeof record>;

/** /api/v1/index.json */
export const apiIndex = z.strictObject({
  version: z.literal(API_VERSION),
  register: z.strictObject({ values: z.int(), names: z.int(), digest: z.string().describe('SHA-256 of the register tables, hex.') }),
  spaces: z.array(z.strictObject({ space, values: z.int(), names: z.int(), url: reference, blocks: z.array(reference) })),
  schema: reference,
});

/** /api/v1/{space}.json: every value of the space. */
export const apiSpace = z.strictObject({ version: z.literal(API_VERSION), space, codes: z.array(record) });

/** /api/v1/{space}/{block}.json: the values whose upper 24 bits are the block's, with the full text of authored ones. */
export const apiBlock = z.strictObject({
  version: z.literal(API_VERSION),
  space,
  block: z.string().regex(/^0x[0-9A-F]{1,6}$/),
  codes: z.array(record.extend({ entries: z.array(entry).optional() })),
});

export type ApiBlock = z.infer<typeof apiBlock>;
export type ApiSpace = z.infer<typeof apiSpace>;
export type ApiIndex = z.infer<typeof apiIndex>;

/** The published JSON Schema (draft 2020-12): one definition for each kind of file. */
export function apiJsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Windows Error Reference API v1',
    $defs: { index: definition(apiIndex), space: definition(apiSpace), block: definition(apiBlock) },
  };
}

function definition(schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema);
  return rest;
}
