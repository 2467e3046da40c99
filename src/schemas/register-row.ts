import { z } from 'astro/zod';

/** Eight upper-case hex digits after 0x, the one way a value is written in the register: it sorts as text. */
const registerValue = z
  .string()
  .regex(/^0x[0-9A-F]{8}$/, { error: 'a value like 0x000032CA: 0x and eight upper-case hex digits' })
  .transform((text) => parseInt(text, 16));

/** One row of content/register/{win32,hresult,ntstatus}.tsv: one name of one value. */
export const registerRow = z.strictObject({
  /** The value in its numbering space, 32 bits. */
  value: registerValue,
  /** The symbolic name, spelt as its header spells it, the header's own misspellings included. */
  symbol: z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, { error: 'a symbolic name: letters, digits and underscores' }),
  /** Where the name is defined: header names, separated by commas, or the https address of a page that documents it. */
  source: z
    .string()
    .regex(/^(https:\/\/\S+|[A-Za-z0-9_]+\.h(,[A-Za-z0-9_]+\.h)*)$/, { error: 'header names like winerror.h,urlmon.h or one https address' }),
  /** One plain sentence of our own; "-" until somebody has written it. */
  meaning: z
    .string()
    .min(1, { error: 'a sentence, or - where none is written yet' })
    .transform((text) => (text === '-' ? null : text)),
});

export type RegisterRow = z.infer<typeof registerRow>;

/** One row of the facility tables: hresult-facilities.tsv and ntstatus-facilities.tsv. */
export const facilityRow = z.strictObject({
  /** The facility number as the SDK reads it: up to 13 bits in an HRESULT, 12 in an NTSTATUS. */
  number: z
    .string()
    .regex(/^(0|[1-9][0-9]{0,3})$/, { error: 'a decimal number from 0 to 8191' })
    .transform(Number)
    .pipe(z.number().max(0x1fff, { error: 'a decimal number from 0 to 8191' })),
  /** The FACILITY_ name; several names may share a number. */
  name: z.string().regex(/^FAC[A-Z]+_[A-Z0-9_]+$/, { error: 'a name like FACILITY_WIN32' }),
  /** The headers that define it, separated by commas, or MS-ERREF where only the specification has it. */
  source: z.string().regex(/^(MS-ERREF|[A-Za-z0-9_]+\.h(,[A-Za-z0-9_]+\.h)*)$/, { error: 'header names like winerror.h, or MS-ERREF' }),
});

export type FacilityRow = z.infer<typeof facilityRow>;

/** One row of ntstatus-to-win32.tsv: what RtlNtStatusToDosError makes of an NTSTATUS. */
export const ntstatusToWin32Row = z.strictObject({
  ntstatus: registerValue,
  /** A Win32 error of 16 bits, an HRESULT for some security and storage statuses, or the NTSTATUS itself unchanged. */
  result: registerValue,
});

export type NtstatusToWin32Row = z.infer<typeof ntstatusToWin32Row>;

/** One row of shared-values.tsv: how a further name of a value stands to the value's first name. */
export const sharedValueRow = z.strictObject({
  /** A symbolic name of the register that is not the first of its value. */
  symbol: z.string().min(1),
  /** alias: another name of the same condition. collision: another condition that happens to have the same number. */
  relation: z.enum(['alias', 'collision'], { error: 'alias or collision' }),
});

export type SharedValueRow = z.infer<typeof sharedValueRow>;

/** A row of words of a message: how many, the hash of all, and eight bits of the longest word's hash, which tell in which file the look-up keeps it. */
const fingerprint = z
  .string()
  .regex(/^[1-9][0-9]{0,2}\.[0-9a-f]{8}\.[0-9a-f]{2}$/, { error: 'a fingerprint like 8.05af31c2.9e' })
  .transform((text) => {
    const [length = '', hash = '', key = ''] = text.split('.');
    return { length: Number(length), hash: parseInt(hash, 16), key: parseInt(key, 16) };
  });

/** One row of messages.tsv: what can be kept of the message that Windows has for a name without keeping the message. */
export const messageRow = z.strictObject({
  symbol: z.string().min(1),
  /** Of the whole message, inserts as marks. */
  whole: fingerprint,
  /** True where Windows fills something in, so that no text is the whole message. */
  inserts: z.enum(['yes', 'no']).transform((text) => text === 'yes'),
  /** Of the parts by which it is recognised when it is cut off or filled in, separated by blanks; "-" without any. */
  parts: z.string().transform((text) => (text === '-' ? [] : text.split(' '))).pipe(z.array(fingerprint)),
});

export type MessageRow = z.infer<typeof messageRow>;

/** One row of look-alikes.tsv: something that is taken for a Windows error code and is none. */
export const lookAlikeRow = z.strictObject({
  /** How it is known: by a pattern of the text, by its value, or by what the words before a number call it. */
    kind: z.enum(['text', 'values', 'called'], { error: 'text, values or called' }),
    /** text: a regular expression; values: 0x8A150000-0x8A15FFFF; called: bug check, HTTP status, errno or exit code -1. */
    match: z.string().min(1),
    /** What it is, in one sentence. */
    sentence: z.string().min(20).max(240),
    /** A page that says so. */
    source: z.url({ protocol: /^https$/, error: 'a public https address' }),
  });

export type LookAlikeRow = z.infer<typeof lookAlikeRow>;
