/** One block of a `_headers` file, the format that Cloudflare Pages and Netlify read: a path pattern and the headers it adds. */
export interface HeaderRule {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads a `_headers` file. Throws, naming the line, where a line is neither a comment, a path nor an indented header. */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '' || line.trimStart().startsWith('#')) return;
    if (line.startsWith('/')) {
      rules.push({ pattern: pathPattern(line.trim()), headers: [] });
      return;
    }
    const header = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line);
    const rule = rules.at(-1);
    if (header === null || rule === undefined) throw new Error(`_headers:${index + 1}: expected a path that begins with "/" or an indented "Name: value", found "${line}".`);
    rule.headers.push([header[1] as string, header[2] as string]);
  });
  return rules;
}

/** The headers for a path; where several rules set one header the hosts join the values by a comma, and so does this. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of rules) {
    if (!rule.pattern.test(path)) continue;
    for (const [name, value] of rule.headers) {
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    }
  }
  return headers;
}

/** A star stands for any run of characters, slashes too. */
function pathPattern(path: string): RegExp {
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
