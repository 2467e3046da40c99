/** One #define that a compiler would see. */
export interface HeaderDefine {
  readonly name: string;
  /** The parameters of a function-like macro, null for a plain one. */
  readonly parameters: readonly string[] | null;
  /** What the name stands for, on one line and without comments; may be empty. */
  readonly body: string;
  /** Counted from 1; of a continued line the first. */
  readonly line: number;
}

/** Where the reader stands in an #if: before the branch that counts, in it, or past it. */
type Branch = 'awaited' | 'read' | 'passed';

const STRING_OR_COMMENT = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])'|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
const DIRECTIVE = /^\s*#\s*([a-z]+)\b(.*)$/;
const DEFINE = /^\s+([A-Za-z_]\w*)(?:\(([^)]*)\))?(.*)$/;

/**
 * The #define directives of a C header in their order, comments and line continuations taken out.
 * Of #if … #elif … #else the first branch counts, and the next one after "#if 0": winerror.h keeps the values
 * of 16-bit Windows for E_NOTIMPL and its kin in an #else branch that no compiler of today reads.
 */
export function readDefines(text: string): HeaderDefine[] {
  const defines: HeaderDefine[] = [];
  const branches: Branch[] = [];
  const lines = withoutComments(text.replace(/\r\n?/g, '\n')).split('\n');
  for (let index = 0; index < lines.length; index++) {
    const line = index + 1;
    let joined = lines[index] ?? '';
    while (joined.endsWith('\\') && index + 1 < lines.length) joined = `${joined.slice(0, -1)} ${lines[++index]}`;

    const [, directive, rest = ''] = DIRECTIVE.exec(joined) ?? [];
    if (directive === undefined) continue;
    if (directive.startsWith('if')) branches.push(directive === 'if' && rest.trim() === '0' ? 'awaited' : 'read');
    else if (directive === 'elif' || directive === 'else') branches.push(branches.pop() === 'awaited' ? 'read' : 'passed');
    else if (directive === 'endif') branches.pop();
    else if (directive === 'define' && branches.every((branch) => branch === 'read')) {
      const [, name, parameters, body = ''] = DEFINE.exec(rest) ?? [];
      if (name === undefined) continue;
      defines.push({ name, parameters: parameters?.split(',').map((one) => one.trim()) ?? null, body: body.trim(), line });
    }
  }
  return defines;
}

/** The names that message compiler comments announce: "// MessageId: ERROR_ACCESS_DENIED". Each is a code by that alone. */
export function readAnnouncedNames(text: string): Set<string> {
  return new Set([...text.matchAll(/\bMessageId:\s*([A-Za-z_]\w*)/g)].map((match) => match[1] ?? ''));
}

/** Comments become blanks, their line breaks stay, so that line numbers hold. */
function withoutComments(text: string): string {
  return text.replace(STRING_OR_COMMENT, (piece) => (piece.startsWith('/') ? piece.replace(/[^\n]+/g, ' ') : piece));
}
