import type { Place } from '#domain/read-query.ts';
import { build } from '#elements/build-node.ts';

/** How much of the line is shown on each side of what was read, in UTF-16 units. */
const AROUND = 48;

/** Whether anything but signs and blanks stands around a place. */
export function isPartOf({ start, end }: Place, text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end));
}

/** The line in which something was read, with its place marked; in a text of several lines also the line's number, from 1. */
export function placeView({ start, end }: Place, text: string): HTMLElement {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  const from = Math.max(lineStart, start - AROUND);
  const to = Math.min(lineEnd, end + AROUND);
  const number = text.slice(0, start).split('\n').length;
  return build(
    'p',
    { class: 'small place mono' },
    ...(text.includes('\n') ? [build('span', { class: 'soft' }, `Line ${number}: `)] : []),
    (from > lineStart ? '…' : '') + text.slice(from, start).trimStart(),
    build('mark', {}, text.slice(start, end)),
    text.slice(end, to).trimEnd() + (to < lineEnd ? '…' : ''),
  );
}
