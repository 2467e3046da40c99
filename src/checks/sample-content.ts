import { parseTable } from '#catalog/parse-table.ts';
import type { Register } from '#catalog/read-register.ts';
import { joinContent, type Content } from '#checks/read-content.ts';
import { facilityRow, lookAlikeRow, messageRow, ntstatusToWin32Row, registerRow, sharedValueRow } from '#schemas/register-row.ts';

/** A register small enough to read in a test, with one value of each kind that the rules tell apart. */
export const SAMPLE_TABLES = {
  win32: [
    'value\tsymbol\tsource\tmeaning',
    '0x00000000\tERROR_SUCCESS\twinerror.h\tThe call did what it was asked to do.',
    '0x00000005\tERROR_ACCESS_DENIED\twinerror.h\tThe caller lacks a right that the object asks for.',
    '0x0000274D\tWSAECONNREFUSED\twinerror.h\t-',
    '0x000032C9\tERROR_IPSEC_QM_POLICY_EXISTS\twinerror.h\t-',
    '0x000032CA\tERROR_IPSEC_QM_POLICY_IN_USE\twinerror.h\t-',
    '0x000032CC\tERROR_IPSEC_MM_POLICY_NOT_FOUND\twinerror.h\t-',
  ],
  hresult: [
    'value\tsymbol\tsource\tmeaning',
    '0x80004005\tE_FAIL\twinerror.h\t-',
    '0x80070005\tE_ACCESSDENIED\twinerror.h\t-',
    '0x8032000A\tFWP_E_IN_USE\twinerror.h\t-',
    '0x8032000B\tFWP_E_DYNAMIC_SESSION_IN_PROGRESS\twinerror.h\t-',
  ],
  ntstatus: ['value\tsymbol\tsource\tmeaning', '0x00000000\tSTATUS_SUCCESS\tntstatus.h\t-', '0xC0000022\tSTATUS_ACCESS_DENIED\tntstatus.h\t-'],
  'hresult-facilities': ['number\tname\tsource', '0\tFACILITY_NULL\twinerror.h', '7\tFACILITY_WIN32\twinerror.h', '50\tFACILITY_FWP\twinerror.h'],
  'ntstatus-facilities': ['number\tname\tsource', '7\tFACILITY_NTWIN32\tntstatus.h'],
  'ntstatus-to-win32': ['ntstatus\tresult', '0x00000000\t0x00000000', '0xC0000022\t0x00000005'],
  'shared-values': ['symbol\trelation'],
  'look-alikes': ['kind\tmatch\tsentence\tsource', 'values\t0x8A150000-0x8A15FFFF\tThis is a result of winget, no Windows error.\thttps://example.org/winget'],
  messages: ['symbol\twhole\tinserts\tparts', 'ERROR_IPSEC_QM_POLICY_IN_USE\t8.ceb03f29.37\tno\t-'],
} as const;

export type SampleTables = Record<keyof typeof SAMPLE_TABLES, readonly string[]>;

/** For the rules' tests: content from texts by path, with the sample register or some of its tables replaced. */
export function sampleContent(texts: Readonly<Record<string, string>>, tables: Partial<SampleTables> = {}): Content {
  return joinContent(sampleRegister({ ...SAMPLE_TABLES, ...tables }), new Map(Object.entries(texts)));
}

function sampleRegister(tables: SampleTables): Register {
  const source = (name: keyof SampleTables): [string, string] => [`content/register/${name}.tsv`, `${tables[name].join('\n')}\n`];
  const names = { win32: parseTable(...source('win32'), registerRow), hresult: parseTable(...source('hresult'), registerRow), ntstatus: parseTable(...source('ntstatus'), registerRow) };
  const facilities = { hresult: parseTable(...source('hresult-facilities'), facilityRow), ntstatus: parseTable(...source('ntstatus-facilities'), facilityRow) };
  const ntstatusToWin32 = parseTable(...source('ntstatus-to-win32'), ntstatusToWin32Row);
  const sharedValues = parseTable(...source('shared-values'), sharedValueRow);
  const messages = parseTable(...source('messages'), messageRow);
  const lookAlikes = parseTable(...source('look-alikes'), lookAlikeRow);
  return { names, facilities, ntstatusToWin32, sharedValues, messages, lookAlikes, faults: [...Object.values(names), ...Object.values(facilities), ntstatusToWin32, sharedValues, messages, lookAlikes].flatMap((table) => table.faults) };
}

/** An entry without a fault but for its short sections, for tests to spoil: content/errors/win32/ERROR_IPSEC_QM_POLICY_IN_USE.mdx. */
export const SAMPLE_ENTRY = `---
code: 13002
message: "The specified quick mode policy is being used."
summary: "A quick mode policy is still in use, so the request was refused."
updated: 2026-11-23
related:
  - symbol: ERROR_IPSEC_QM_POLICY_EXISTS
    why: "the policy stands in the way of an addition"
  - symbol: ERROR_IPSEC_MM_POLICY_NOT_FOUND
    why: "a main mode policy that is not there"
  - symbol: FWP_E_IN_USE
    why: "the filtering platform's answer"
faq:
  - question: "Is 13002 the same as FWP_E_IN_USE?"
    answer: "No. \`FWP_E_IN_USE\` (0x8032000A) is the filtering platform's."
  - question: "How do I see the users of a policy?"
    answer: "List the rules with \`netsh ipsec dynamic show rule\`."
sources:
  - title: "System Error Codes (12000-15999)"
    url: https://learn.microsoft.com/en-us/windows/win32/debug/system-error-codes--12000-15999-
    names: "netsh ipsec dynamic show rule"
---
## Technical meaning

The policy is in the database, and something uses it.

## Error details

Beside it stands <ErrorCode symbol="FWP_E_IN_USE" />.

## Usage context

- \`netsh ipsec dynamic delete qmpolicy\`

## Developer interpretation

Do not retry in a loop.

## Resolution

\`\`\`cmd
netsh ipsec dynamic show all
\`\`\`

## Summary

The policy is in use. Look for rules that name it.
`;

/** The sample entry with sections of full length. */
export const LONG_ENTRY = SAMPLE_ENTRY.replace(/^(## .+)\n\n/gm, (_, heading: string) => `${heading}\n\n${Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ')}\n\n`);

export const SAMPLE_ENTRY_FILE = 'content/errors/win32/ERROR_IPSEC_QM_POLICY_IN_USE.mdx';

/** The sample entry with one passage replaced. Throws where the passage is not in it, so that a test cannot pass by accident. */
export function spoiledEntry(passage: string, replacement: string): string {
  if (!SAMPLE_ENTRY.includes(passage)) throw new Error(`the sample entry has no ${JSON.stringify(passage)}`);
  return SAMPLE_ENTRY.replace(passage, () => replacement);
}

/** Content of the sample entry alone, with one passage replaced. */
export function spoiledContent(passage: string, replacement: string, more: Readonly<Record<string, string>> = {}): Content {
  return sampleContent({ [SAMPLE_ENTRY_FILE]: spoiledEntry(passage, replacement), ...more });
}

/** A correction without a fault: content/corrections/ERROR_IPSEC_SA_IN_USE.mdx. */
export const SAMPLE_CORRECTION = `---
space: win32
claimed: 13004
summary: "No SDK header defines this name; Win32 error 13004 is ERROR_IPSEC_MM_POLICY_NOT_FOUND."
updated: 2026-11-23
related:
  - symbol: ERROR_IPSEC_MM_POLICY_NOT_FOUND
    why: "what 13004 really is"
sources:
  - title: "System Error Codes (12000-15999)"
    url: https://learn.microsoft.com/en-us/windows/win32/debug/system-error-codes--12000-15999-
---
ERROR_IPSEC_SA_IN_USE circulates as 13004.
`;

export const SAMPLE_CORRECTION_FILE = 'content/corrections/ERROR_IPSEC_SA_IN_USE.mdx';

/** Two families that claim all sample names between them. */
export const SAMPLE_FAMILIES: Readonly<Record<string, string>> = {
  'content/families/system.mdx': `---
name: System
summary: "Errors of the system that belong to no component of their own."
win32: [[0, 15999]]
hresult: [0, 7]
ntstatus: [0]
updated: 2026-11-23
---
`,
  'content/families/ipsec.mdx': `---
name: IPsec
summary: "Errors of Internet Protocol security and the filtering platform."
win32: [[13000, 13999]]
hresult: [50]
headers: []
updated: 2026-11-23
sources:
  - title: "WFP Error Codes"
    url: https://learn.microsoft.com/en-us/windows/win32/fwp/wfp-error-codes
  - title: "Object Management"
    url: https://learn.microsoft.com/en-us/windows/win32/fwp/object-management
---

## What it is

It protects packets.

## How its errors reach you

Through \`netsh\`.

## Where it logs

In the security log.

## How to diagnose it

With \`netsh ipsec dynamic show all\`.

## What its codes have in common

They are about objects.
`,
};

export const SAMPLE_GUIDE = `---
title: Reading an HRESULT
summary: "Take an HRESULT apart by hand and with the SDK's macros."
updated: 2026-11-23
---

## The bits

See [13002](/win32/13002/#resolution), [the bits](#the-bits) and [IPsec](/families/ipsec/#where-it-logs).
`;

/** "line:column found" of each fault: what the rules' tests compare. */
export function told(faults: readonly { line: number; column: number; found: string }[]): string[] {
  return faults.map(({ line, column, found }) => `${line}:${column} ${found}`);
}
