import type { Content } from '#checks/read-content.ts';
import { NUMBERING_SPACES } from '#domain/numbering-space.ts';
import type { Fault } from '#schemas/fault.ts';

/** One line for one fault. Terminals and editors make a link of its beginning. */
export function faultLine({ file, line, column, rule, found, expected, fix }: Fault): string {
  return `${file}:${line}:${column}  ${rule}  found ${found}, expected ${expected}. Fix: ${fix}`;
}

/** The fault as GitHub shows it beside the changed line. */
export function githubAnnotation({ file, line, column, rule, found, expected, fix }: Fault): string {
  const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::error file=${property(file)},line=${line},col=${column},title=${property(rule)}::${escaped(`found ${found}, expected ${expected}. Fix: ${fix}`)}`;
}

/** What was looked at: "18,260 names of 17,803 values, 64 entries, ...". */
export function countsOf({ register, ofKind }: Content): string {
  const tables = NUMBERING_SPACES.map((space) => register.names[space].rows);
  const values = tables.reduce((sum, rows) => sum + new Set(rows.map(({ value }) => value)).size, 0);
  const names = tables.reduce((sum, rows) => sum + rows.length, 0);
  return [
    `${counted(names, 'name', 'names')} of ${counted(values, 'value', 'values')}`,
    counted(ofKind('entry').length, 'entry', 'entries'),
    counted(ofKind('family').length, 'family', 'families'),
    counted(ofKind('guide').length, 'guide', 'guides'),
    counted(ofKind('correction').length, 'correction', 'corrections'),
  ].join(', ');
}

/** "1 fault", "1,204 faults". */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
