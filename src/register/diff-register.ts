import { NUMBERING_SPACES, type NumberingSpace } from '#domain/numbering-space.ts';
import type { FacilityRow, RegisterRow } from '#schemas/register-row.ts';
import { headersOf, type RegisterNames } from '#register/known-names.ts';
import type { FacilityDefinition, HeaderDefinition } from '#register/parse-header.ts';

/** What a header says about one numbering space, held against the register's table of that space. */
export interface RegisterDiff {
  readonly space: NumberingSpace;
  /** As the register spells it. */
  readonly header: string;
  /** Names with the same value in both, among them those of `uncited`. */
  readonly same: RegisterRow[];
  /** Names with the same value in both, whose row does not name this header yet. */
  readonly uncited: RegisterRow[];
  /** Names that the register has nowhere. */
  readonly fresh: HeaderDefinition[];
  /** Names with another value in the register. */
  readonly changed: { readonly definition: HeaderDefinition; readonly row: RegisterRow }[];
  /** Rows that name this header, while the header does not define them. */
  readonly gone: RegisterRow[];
  /** Names that the register has in another space: never added twice. */
  readonly elsewhere: { readonly definition: HeaderDefinition; readonly row: RegisterRow; readonly space: NumberingSpace }[];
}

/**
 * Compares a header's definitions of one space with the register.
 * @param definitions Of this space.
 * @param defined Every symbol that the header defines in any space, so that a name of another space does not count as gone.
 */
export function diffRegister(
  space: NumberingSpace,
  header: string,
  definitions: readonly HeaderDefinition[],
  defined: ReadonlySet<string>,
  names: RegisterNames,
): RegisterDiff {
  const rows = new Map(names[space].map((row) => [row.symbol, row]));
  const others = NUMBERING_SPACES.filter((other) => other !== space);
  const diff: RegisterDiff = { space, header, same: [], uncited: [], fresh: [], changed: [], gone: [], elsewhere: [] };
  for (const definition of definitions) {
    const row = rows.get(definition.symbol);
    if (row !== undefined && row.value !== definition.value) diff.changed.push({ definition, row });
    else if (row !== undefined) {
      diff.same.push(row);
      if (!headersOf(row).includes(header)) diff.uncited.push(row);
    } else {
      const found = others.flatMap((other) => names[other].filter((one) => one.symbol === definition.symbol).map((one) => ({ definition, row: one, space: other })));
      if (found.length > 0) diff.elsewhere.push(...found);
      else diff.fresh.push(definition);
    }
  }
  diff.gone.push(...names[space].filter((row) => headersOf(row).includes(header) && !defined.has(row.symbol)));
  return diff;
}

export interface FacilityDiff {
  readonly same: number;
  readonly fresh: FacilityDefinition[];
  readonly changed: { readonly definition: FacilityDefinition; readonly row: FacilityRow }[];
}

/** Compares facility names; told only, for a facility's row is written by hand. */
export function diffFacilities(definitions: readonly FacilityDefinition[], rows: readonly FacilityRow[]): FacilityDiff {
  const byName = new Map(rows.map((row) => [row.name, row]));
  const known = definitions.flatMap((definition) => {
    const row = byName.get(definition.name);
    return row === undefined ? [] : [{ definition, row }];
  });
  const changed = known.filter(({ definition, row }) => definition.number !== row.number);
  return { same: known.length - changed.length, fresh: definitions.filter(({ name }) => !byName.has(name)), changed };
}
