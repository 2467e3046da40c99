/** What Astro and Vite hang on their errors beside the message. */
interface BuildError extends Error {
  readonly loc?: { readonly file?: string; readonly line?: number; readonly column?: number };
  readonly id?: string;
  readonly hint?: string;
  readonly frame?: string;
}

/** An error of any build step as text for the person who has to mend it: place first where there is one, no stack where it would not help. */
export function buildFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, loc, id, hint, frame, stack } = error as BuildError;
  const file = loc?.file ?? id;
  const place = file === undefined ? [] : [[file, loc?.line, loc?.column].filter((part) => part !== undefined).join(':')];
  const lines = [...place, message, ...(frame === undefined ? [] : [frame]), ...(hint === undefined ? [] : [hint])];
  // Our own sentences say enough; an error thrown inside a page or the bundler without a place needs its stack.
  const foreign = place.length === 0 && error.name !== 'Error' && stack !== undefined;
  return foreign ? `${lines.join('\n')}\n${stack}` : lines.join('\n');
}
