import type { z } from 'astro/zod';

/** What a schema's complaint says should stand there. */
export function expectationOf(issue: z.core.$ZodIssue): string {
  if (!/^(Invalid|Too (small|big)|Unrecognized)/.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return WORDS[issue.expected] ?? issue.expected;
    case 'too_small':
      return amount('at least', Number(issue.minimum), issue.origin);
    case 'too_big':
      return amount('at most', Number(issue.maximum), issue.origin);
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`;
    case 'invalid_format':
      return issue.pattern === undefined ? `a text of the form "${issue.format}"` : `a text that matches ${issue.pattern}`;
    case 'invalid_union':
      // Of the union's members the one that speaks of its own form is meant for authors.
      return issue.errors.flat().map(expectationOf).find((text) => !Object.values(WORDS).includes(text)) ?? issue.message;
    default:
      return issue.message;
  }
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'keys with values',
  date: 'a date',
};

const UNITS: Readonly<Record<string, string>> = { string: 'characters', array: 'items' };

function amount(bound: string, count: number, origin: string): string {
  const unit = UNITS[origin];
  return unit === undefined ? `a number of ${bound} ${count}` : `${bound} ${count} ${unit}`;
}

/** The keys that a schema knows at a path; empty where no object stands. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const step of path) {
    const { shape, element } = unwrap(current);
    current = typeof step === 'number' ? element : shape?.[String(step)];
  }
  return Object.keys(unwrap(current).shape ?? {});
}

interface Composite {
  readonly shape?: Record<string, unknown>;
  readonly element?: unknown;
}

/** What .default() and its like are wrapped around. */
function unwrap(schema: unknown): Composite {
  const inner = (schema as { def?: { innerType?: unknown } } | undefined)?.def?.innerType;
  return inner === undefined ? ((schema ?? {}) as Composite) : unwrap(inner);
}
