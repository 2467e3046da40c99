import { CASTS, ERROR_BASES, KNOWN_CONSTANTS, KNOWN_FUNCTIONS, type Reading, type Style } from '#register/known-macros.ts';
import { tokenize, UnreadableExpression, type Token } from '#register/tokens.ts';
import type { HeaderDefine } from '#register/header-defines.ts';

/** Where names get their values: first the header's own macros, then what other headers define. */
export interface Scope {
  readonly macros: ReadonlyMap<string, HeaderDefine>;
  readonly names: ReadonlyMap<string, Reading>;
}

/** Macros inside macros; the SDK needs four levels. More is a name that stands for itself. */
const DEEPEST = 16;

/**
 * The value of a C constant expression as error headers use it: numbers, casts, | & + - << ~, macros with and without parameters.
 * Throws UnreadableExpression with the reason where it has none.
 */
export function readExpression(expression: string, scope: Scope): Reading {
  return new Reader(tokenize(expression), scope, 0).readAll();
}

type Operator = (left: number, right: number) => number;

/** Binary operators by rising precedence, as in C. */
const OPERATORS: readonly ReadonlyMap<string, Operator>[] = [
  new Map<string, Operator>([['|', (left, right) => left | right]]),
  new Map<string, Operator>([['&', (left, right) => left & right]]),
  new Map<string, Operator>([['<<', (left, right) => left << right]]),
  new Map<string, Operator>([
    ['+', (left, right) => left + right],
    ['-', (left, right) => left - right],
  ]),
];

class Reader {
  private position = 0;
  private readonly tokens: readonly Token[];
  private readonly scope: Scope;
  private readonly depth: number;

  constructor(tokens: readonly Token[], scope: Scope, depth: number) {
    if (depth > DEEPEST) throw new UnreadableExpression('refers to itself');
    this.tokens = tokens;
    this.scope = scope;
    this.depth = depth;
  }

  readAll(): Reading {
    const reading = this.binary(0);
    if (this.position < this.tokens.length) throw new UnreadableExpression('goes on where an expression should end');
    return reading;
  }

  private binary(level: number): Reading {
    const operators = OPERATORS[level];
    if (operators === undefined) return this.unary();
    let left = this.binary(level + 1);
    for (;;) {
      const operate = operators.get(this.takeSign([...operators.keys()]) ?? '');
      if (operate === undefined) return left;
      const right = this.binary(level + 1);
      left = { value: operate(left.value, right.value) >>> 0, style: left.style === 'plain' ? right.style : left.style };
    }
  }

  private unary(): Reading {
    const sign = this.takeSign(['-', '~', '+']);
    if (sign !== null) {
      const { value, style } = this.unary();
      return { value: (sign === '-' ? -value : sign === '~' ? ~value : value) >>> 0, style };
    }
    const cast = this.takeCast();
    if (cast !== null) {
      const { value, style } = this.unary();
      return { value, style: cast === 'plain' ? style : cast };
    }
    if (this.takeSign(['(']) !== null) {
      const inner = this.binary(0);
      this.expectSign(')');
      return inner;
    }
    const token = this.tokens[this.position++];
    if (token?.kind === 'number') return { value: token.value, style: 'plain' };
    if (token?.kind === 'name') return this.named(token.text);
    throw new UnreadableExpression(token === undefined ? 'ends too early' : `has ${token.text} where a value should be`);
  }

  private named(name: string): Reading {
    const known = KNOWN_FUNCTIONS.get(name);
    if (known !== undefined) return known(...this.takeArguments().map((one) => this.nested(one).value));

    const base = ERROR_BASES.get(name);
    if (base !== undefined) return { value: base, style: 'win32' };

    const macro = this.scope.macros.get(name);
    if (macro === undefined || macro.body === '') {
      const reading = this.scope.names.get(name) ?? KNOWN_CONSTANTS.get(name);
      if (reading === undefined) throw new UnreadableExpression(`${name} is defined nowhere`);
      return reading;
    }
    if (macro.parameters === null) return this.nested(tokenize(macro.body));
    return this.nested(substitute(tokenize(macro.body), macro.parameters, this.takeArguments()));
  }

  private nested(tokens: readonly Token[]): Reading {
    return new Reader(tokens, this.scope, this.depth + 1).readAll();
  }

  /** The tokens of each argument of a call, the round brackets taken off. */
  private takeArguments(): Token[][] {
    this.expectSign('(');
    const all: Token[][] = [[]];
    for (let open = 1; ; ) {
      const token = this.tokens[this.position++];
      if (token === undefined) throw new UnreadableExpression('has a bracket that is never closed');
      if (token.kind === 'sign' && token.text === '(') open++;
      if (token.kind === 'sign' && token.text === ')' && --open === 0) return all;
      if (token.kind === 'sign' && token.text === ',' && open === 1) all.push([]);
      else all.at(-1)?.push(token);
    }
  }

  private takeSign(signs: readonly string[]): string | null {
    const token = this.tokens[this.position];
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return null;
    this.position++;
    return token.text;
  }

  private expectSign(sign: string): void {
    if (this.takeSign([sign]) === null) throw new UnreadableExpression(`lacks a ${sign}`);
  }

  private takeCast(): Style | null {
    const [open, type, close] = this.tokens.slice(this.position, this.position + 3);
    if (open?.kind !== 'sign' || open.text !== '(' || type?.kind !== 'name' || close?.kind !== 'sign' || close.text !== ')') return null;
    const cast = CASTS.get(type.text);
    if (cast === undefined) return null;
    this.position += 3;
    return cast;
  }
}

function substitute(body: readonly Token[], parameters: readonly string[], values: readonly (readonly Token[])[]): Token[] {
  return body.flatMap((token) => {
    const index = token.kind === 'name' ? parameters.indexOf(token.text) : -1;
    return index < 0 ? [token] : [{ kind: 'sign', text: '(' }, ...(values[index] ?? []), { kind: 'sign', text: ')' }];
  });
}
