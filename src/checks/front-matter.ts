import type { z } from 'astro/zod';
import { faultAt, type ContentFile, type ContentKind } from '#checks/content-file.ts';
import type { FrontMatter } from '#checks/read-front-matter.ts';
import { hint } from '#checks/name-hints.ts';
import type { Content } from '#checks/read-content.ts';
import { expectationOf, keysAt } from '#checks/schema-issue.ts';
import { correction } from '#schemas/correction.ts';
import { errorEntry } from '#schemas/error-entry.ts';
import { family } from '#schemas/family.ts';
import type { Fault } from '#schemas/fault.ts';
import { guide } from '#schemas/guide.ts';

const SCHEMAS: Record<ContentKind, z.ZodType> = { entry: errorEntry, family, guide, correction };

const RULE = 'front-matter';

/** Front matter is there, is YAML, and has the fields of its schema: each fault at its own key. */
export function frontMatter({ files }: Content): Fault[] {
  return files.flatMap((file) => {
    const fields = file.frontMatter;
    if (fields === null) {
      const [line = ''] = file.text.split('\n', 1);
      const found = line.trim() === '---' ? 'front matter without an end' : 'no front matter';
      return [faultAt(file, 0, { rule: RULE, found, expected: 'a first line ---, the fields, and another line ---', fix: `Write the fields between two lines of three hyphens: ${keysAt(SCHEMAS[file.kind], []).join(', ')}.` })];
    }
    if (fields.syntaxFaults.length > 0) {
      return fields.syntaxFaults.map(({ offset, message }) =>
        faultAt(file, offset, { rule: RULE, found: JSON.stringify(lineAt(file.text, offset)), expected: `YAML (${message})`, fix: 'Put texts with a colon, a quotation mark or a leading special character in double quotes.' }));
    }
    const parsed = SCHEMAS[file.kind].safeParse(fields.data ?? {});
    if (parsed.success) return [];
    // A value of the wrong type may have the wrong length too: one fault is enough to mend it.
    const { issues } = parsed.error;
    return issues.filter((issue) => issue === issues.find(({ path }) => path.join('.') === issue.path.join('.'))).flatMap((issue) => faultsOf(file, fields, issue));
  });
}

function faultsOf(file: ContentFile, fields: FrontMatter, issue: z.core.$ZodIssue): Fault[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(SCHEMAS[file.kind], path);
    return issue.keys.map((key) =>
      faultAt(file, fields.offsetOf([...path, key]), { rule: RULE, found: `the unknown key "${key}"`, expected: `only ${known.join(', ')}`, fix: hint(key, known, 'Remove it.') }));
  }
  const name = path.join('.');
  const written = fields.writtenAt(path);
  const expected = `${name === '' ? 'front matter' : name}: ${expectationOf(issue)}`;
  if (written === null) {
    return [faultAt(file, fields.offsetOf(path), { rule: RULE, found: `no ${name}`, expected, fix: `Add "${String(path.at(-1))}:" with its value.` })];
  }
  return [faultAt(file, fields.offsetOf(path), { rule: RULE, found: sizeOf(issue, valueAt(fields.data, path)) ?? shorten(written), expected, fix: fixOf(issue, valueAt(fields.data, path)) })];
}

/** Where a length is wrong, the length is what the author wants to see. */
function sizeOf({ code }: z.core.$ZodIssue, value: unknown): string | null {
  if (code !== 'too_small' && code !== 'too_big') return null;
  if (typeof value === 'string') return `${value.length} characters`;
  return Array.isArray(value) ? `${value.length} ${value.length === 1 ? 'item' : 'items'}` : null;
}

function fixOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'too_big' && typeof value === 'string') return `Shorten it by ${value.length - Number(issue.maximum)} characters.`;
  if (issue.code === 'too_big' && Array.isArray(value)) return 'Remove the least useful.';
  if (issue.code === 'too_small' && Array.isArray(value)) return `Add ${Number(issue.minimum) - value.length} more.`;
  if (issue.code === 'too_small' && typeof value === 'string') return 'Say more.';
  if (issue.code === 'invalid_type' && issue.expected === 'string') return 'Put the value in double quotes.';
  return 'Correct the value.';
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], data);
}

function shorten(written: string): string {
  const line = written.trim().replace(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}

function lineAt(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] as string;
}
