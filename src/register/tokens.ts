export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string };

/** Why an expression has no value; the message is a clause like "holds a string". */
export class UnreadableExpression extends Error {}

const TOKEN = /\s*(?:(0[xX][0-9a-fA-F]+|\d+)([uUlL]*)(?![\w.])|([A-Za-z_]\w*)|(<<|[()|+,&~-]))/y;

/**
 * Splits a C expression into its tokens. Knows integers with their L and U endings, names and the signs ( ) | & + - ~ << and the comma:
 * all that the SDK's error headers need. Throws UnreadableExpression at anything else and at a number of more than 32 bits.
 */
export function tokenize(expression: string): Token[] {
  const text = expression.trimEnd();
  const tokens: Token[] = [];
  let position = 0;
  while (position < text.length) {
    TOKEN.lastIndex = position;
    const [all, number, , name, sign] = TOKEN.exec(text) ?? [];
    if (all === undefined) throw new UnreadableExpression(`cannot be read from ${JSON.stringify(text.slice(position).trim())} on`);
    if (number !== undefined) {
      if (Number(number) > 0xffffffff) throw new UnreadableExpression(`${number} has more than 32 bits`);
      tokens.push({ kind: 'number', value: Number(number) });
    } else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
    position += all.length;
  }
  return tokens;
}
