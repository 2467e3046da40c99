import { findFamily } from '#catalog/assign-families.ts';
import type { Lined } from '#catalog/parse-table.ts';
import { faultAt } from '#checks/content-file.ts';
import { readClaims } from '#checks/family-claims.ts';
import type { Content } from '#checks/read-content.ts';
import { familiarForm, hex8 } from '#domain/error-code.ts';
import { hresultFields } from '#domain/hresult.ts';
import { ntstatusFields } from '#domain/ntstatus.ts';
import { isNumberingSpace, NUMBERING_SPACES, type NumberingSpace } from '#domain/numbering-space.ts';
import { readValueName } from '#domain/value-name.ts';
import type { Fault } from '#schemas/fault.ts';
import type { RegisterRow } from '#schemas/register-row.ts';

/** Every name of the register, and every value that has an entry without a name, belongs to a family. Neighbours without one are told together: they lack the same line. */
export function familyOfEveryName(content: Content): Fault[] {
  const claims = readClaims(content);
  // Where a family's claims cannot be read, its names would only seem to be without one.
  if (claims.includes(null)) return [];
  const familyOf = findFamily(claims.flatMap((read) => (read === null ? [] : [{ slug: read.file.stem, data: { ...read.data, name: '', summary: '', updated: '', sources: [] } }])));

  const unnamed = content.ofKind('entry').flatMap((file): Fault[] => {
    const code = readValueName(file.stem);
    if (code === null || !isNumberingSpace(file.folder) || familyOf(file.folder, code, []) !== null) return [];
    return [faultAt(file, 0, { rule: 'family-of-every-name', found: `${file.stem} without a family`, expected: 'each value in a family', fix: `Add ["${file.stem}", "${file.stem}"] to "unnamed:" in a file of content/families.` })];
  });
  const named = NUMBERING_SPACES.flatMap((space) => {
    const { file, rows } = content.register.names[space];
    const runs: Lined<RegisterRow>[][] = [];
    let previous: number | undefined;
    rows.forEach((row, index) => {
      const headers = row.source.startsWith('https://') ? [] : row.source.split(',');
      if (familyOf(space, row.value, headers) !== null) return;
      const last = runs.at(-1);
      if (last !== undefined && previous === index - 1 && sameFacility(space, last[0] as RegisterRow, row)) last.push(row);
      else runs.push([row]);
      previous = index;
    });
    return runs.map((run) => runFault(file, space, run));
  });
  return [...named, ...unnamed];
}

function sameFacility(space: NumberingSpace, one: RegisterRow, other: RegisterRow): boolean {
  return facilityOf(space, one) === facilityOf(space, other);
}

function facilityOf(space: NumberingSpace, { value }: RegisterRow): number | null {
  if (space === 'win32') return null;
  return space === 'hresult' ? hresultFields(value).facility : ntstatusFields(value).facility;
}

function runFault(file: string, space: NumberingSpace, run: readonly Lined<RegisterRow>[]): Fault {
  const first = run[0] as Lined<RegisterRow>;
  const last = run.at(-1) as Lined<RegisterRow>;
  const facility = facilityOf(space, first);
  const many = run.length === 1 ? `${first.symbol} (${hex8(first.value)})` : `${run.length} names, ${first.symbol} (${hex8(first.value)}) to ${last.symbol} (${hex8(last.value)}),`;
  const claim = facility === null ? `the range [${familiarForm(space, first.value)}, ${familiarForm(space, last.value)}] to "win32:"` : `${facility} to "${space}:"`;
  return { file, line: first.line, column: 1, rule: 'family-of-every-name', found: `${many} without a family`, expected: 'each name in a family', fix: `Add ${claim}, or the header ${first.source} to "headers:", in a file of content/families.` };
}
