/**
 * npm run register:messages -- PATH: writes content/register/messages.tsv from a tab-separated list of Windows' messages, which itself is not kept.
 * The list has a heading line with at least the columns "value" (0x and eight digits), "symbol" and "text".
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readRegister } from '#catalog/read-register.ts';
import { hex8 } from '#domain/error-code.ts';
import { NUMBERING_SPACES } from '#domain/numbering-space.ts';
import { hresultFromWin32 } from '#domain/win32-error.ts';
import { PROJECT } from '#commands/run-node.ts';
import { messageTableText } from '#register/message-table.ts';

const TABLE = 'content/register/messages.tsv';

const [path] = process.argv.slice(2);
if (path === undefined) fail('Name the list: npm run register:messages -- PATH');
const [heading = '', ...lines] = readList(path).split(/\r?\n/).filter((line) => line !== '');
const columns = heading.split('\t');
const [valueAt, symbolAt, textAt] = [columns.indexOf('value'), columns.indexOf('symbol'), columns.indexOf('text')];
if (valueAt < 0 || symbolAt < 0 || textAt < 0) fail(`${path}:1: found the columns ${columns.join(', ')}, expected "value", "symbol" and "text" among them`);
const messages = lines.map((line) => line.split('\t')).map((cells) => ({ value: cells[valueAt] ?? '', symbol: cells[symbolAt] ?? '', text: cells[textAt] ?? '' }));
process.chdir(PROJECT);
const { names } = readRegister(PROJECT);
const rows = NUMBERING_SPACES.flatMap((space) => names[space].rows);
// Old headers give some names a second value, with another text; lists often give a Win32 error as the HRESULT that carries it.
const known = new Set(rows.flatMap(({ symbol, value }) => [value, hresultFromWin32(value)].map((value) => `${symbol} ${hex8(value ?? 0)}`)));
const isKnown = ({ symbol, value }: { symbol: string; value: string }): boolean => known.has(`${symbol} ${value}`);
const strangers = messages.filter((message) => !isKnown(message));
if (strangers.length > 0) console.log(`left out: ${strangers.length} messages of names or values that the register lacks, such as ${strangers[0]?.symbol}`);
const table = messageTableText(messages.filter(isKnown), rows.map(({ symbol }) => symbol));
writeFileSync(TABLE, table);
console.log(`${TABLE}: ${table.split('\n').length - 2} messages`);

function readList(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    fail(`Cannot read the list ${path}: ${error instanceof Error ? error.message : error}`);
  }
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
