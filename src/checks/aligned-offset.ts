/**
 * Where the character of a parsed value stands in its source, when the source holds the same characters in the same order with others
 * between them: quotation marks, escapes, a block's indentation. Any white space stands for any other, as YAML and Markdown fold lines.
 */
export function alignedOffset(value: string, source: string, index: number): number {
  let next = 0;
  let found = 0;
  for (let at = 0; at <= index && at < value.length; at++) {
    const place = placeOf(value.charAt(at), source, next);
    // A character that was written otherwise (an entity, a \u escape) keeps the last place.
    if (place === -1) continue;
    found = place;
    next = place + 1;
  }
  return index < value.length ? found : Math.min(next, source.length);
}

function placeOf(character: string, source: string, from: number): number {
  if (!/\s/.test(character)) return source.indexOf(character, from);
  const place = source.slice(from).search(/\s/);
  return place === -1 ? -1 : from + place;
}
