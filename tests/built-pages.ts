import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export interface BuiltPage {
  /** Below the site's base: "/win32/13002/", "/404.html". */
  readonly address: string;
  readonly html: string;
}

/** A start tag; void and unknown elements alike. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between the tags of script, style and title; empty for every other element. */
  readonly text: string;
}

/** Every file of a built site, below its folder, with forward slashes and a leading one. */
export function builtFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(folder.length).replaceAll(sep, '/'))
    .sort();
}

/** Reads the pages one after the other: together they are too big to hold. */
export function* builtPages(folder: string, files: readonly string[]): Generator<BuiltPage> {
  for (const file of files) {
    if (file.endsWith('.html')) yield { address: file.replace(/\/index\.html$/, '/'), html: readFileSync(join(folder, file), 'utf8') };
  }
}

const TAG = /<([a-zA-Z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/y;
const ATTRIBUTE = /([^\s"'>=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/**
 * The start tags of a page in order. A scanner rather than a parser, since it has to read some eighteen thousand pages in seconds;
 * it knows the well-formed HTML that Astro writes, not every HTML there is.
 */
export function* tagsOf(html: string): Generator<Tag> {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at);
      at = end < 0 ? html.length : end;
      continue;
    }
    TAG.lastIndex = at;
    const match = TAG.exec(html);
    if (match === null) {
      at += 1;
      continue;
    }
    const [whole, written = '', attributes = ''] = match;
    const name = written.toLowerCase();
    at += whole.length;
    let text = '';
    if (name === 'script' || name === 'style' || name === 'title') {
      const end = html.indexOf(`</${name}`, at);
      text = html.slice(at, end < 0 ? html.length : end);
      at = end < 0 ? html.length : end;
    }
    yield { name, attributes: attributes === '' ? NONE : attributesOf(attributes), text };
  }
}

const NONE: ReadonlyMap<string, string> = new Map();

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    attributes.set(name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return ENTITIES[name ?? ''] ?? whole;
  });
}
