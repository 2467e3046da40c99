import { NUMBERING_SPACES, type NumberingSpace } from '#domain/numbering-space.ts';
import { headersOf, type RegisterNames } from '#register/known-names.ts';
import type { HeaderDefinition } from '#register/parse-header.ts';

/** Definitions by the numbering space they go to, and those that nothing places. */
export type SettledDefinitions = Record<NumberingSpace | 'unsettled', HeaderDefinition[]>;

/**
 * Puts each definition into a numbering space. The header's writing decides; where it tells nothing, the space in which the register
 * has the name; else the space in which it has most names of that header: PDH_STATUS values are DWORDs of the Win32 space,
 * smart card errors are DWORDs that are HRESULTs.
 */
export function settleSpaces(definitions: readonly HeaderDefinition[], header: string, names: RegisterNames): SettledDefinitions {
  const home = homeSpace(header, names);
  const spaceOfSymbol = new Map(NUMBERING_SPACES.flatMap((space) => names[space].map((row) => [row.symbol, space] as const)));
  const settled: SettledDefinitions = { win32: [], hresult: [], ntstatus: [], unsettled: [] };
  for (const definition of definitions) {
    settled[definition.space ?? spaceOfSymbol.get(definition.symbol) ?? home ?? 'unsettled'].push(definition);
  }
  return settled;
}

/** The space in which the register has most names of a header, null for a header it does not know. */
function homeSpace(header: string, names: RegisterNames): NumberingSpace | null {
  let home: NumberingSpace | null = null;
  let most = 0;
  for (const space of NUMBERING_SPACES) {
    const count = names[space].filter((row) => headersOf(row).includes(header)).length;
    if (count > most) [home, most] = [space, count];
  }
  return home;
}
