import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NUMBERING_SPACES, type NumberingSpace } from '#domain/numbering-space.ts';
import type { Fault } from '#schemas/fault.ts';
import { facilityRow, lookAlikeRow, messageRow, ntstatusToWin32Row, registerRow, sharedValueRow, type FacilityRow, type LookAlikeRow, type MessageRow, type NtstatusToWin32Row, type RegisterRow, type SharedValueRow } from '#schemas/register-row.ts';
import { parseTable, type ParsedTable } from '#catalog/parse-table.ts';

export interface Register {
  readonly names: Record<NumberingSpace, ParsedTable<RegisterRow>>;
  readonly facilities: Record<'hresult' | 'ntstatus', ParsedTable<FacilityRow>>;
  readonly ntstatusToWin32: ParsedTable<NtstatusToWin32Row>;
  readonly sharedValues: ParsedTable<SharedValueRow>;
  readonly messages: ParsedTable<MessageRow>;
  readonly lookAlikes: ParsedTable<LookAlikeRow>;
  /** Faults of all tables; a register with faults must not be published. */
  readonly faults: Fault[];
}

/** Reads content/register below the given project folder. Throws only where a table is missing; bad rows come back as faults. */
export function readRegister(projectFolder: string): Register {
  const read = (name: string): [file: string, text: string] => {
    const file = `content/register/${name}.tsv`;
    return [file, readFileSync(join(projectFolder, file), 'utf8')];
  };
  const [win32, hresult, ntstatus] = NUMBERING_SPACES.map((space) => parseTable(...read(space), registerRow)) as [
    ParsedTable<RegisterRow>,
    ParsedTable<RegisterRow>,
    ParsedTable<RegisterRow>,
  ];
  const hresultFacilities = parseTable(...read('hresult-facilities'), facilityRow);
  const ntstatusFacilities = parseTable(...read('ntstatus-facilities'), facilityRow);
  const ntstatusToWin32 = parseTable(...read('ntstatus-to-win32'), ntstatusToWin32Row);
  const sharedValues = parseTable(...read('shared-values'), sharedValueRow);
  const messages = parseTable(...read('messages'), messageRow);
  const lookAlikes = parseTable(...read('look-alikes'), lookAlikeRow);
  return {
    names: { win32, hresult, ntstatus },
    facilities: { hresult: hresultFacilities, ntstatus: ntstatusFacilities },
    ntstatusToWin32,
    sharedValues,
    messages,
    lookAlikes,
    faults: [win32, hresult, ntstatus, hresultFacilities, ntstatusFacilities, ntstatusToWin32, sharedValues, messages, lookAlikes].flatMap((table) => table.faults),
  };
}

/** SHA-256 over the register's tables, hex: tells programs whether the facts have changed. */
export function registerDigest(projectFolder: string): string {
  const hash = createHash('sha256');
  const folder = join(projectFolder, 'content/register');
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.tsv')).sort()) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}
