import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readRegister } from '#catalog/read-register.ts';
import { NUMBERING_SPACES } from '#domain/numbering-space.ts';
import { applyDiff, registerTableText } from '#register/apply-diff.ts';
import { facilityReport, leftoverReport, spaceReport } from '#register/diff-report.ts';
import { diffFacilities, diffRegister } from '#register/diff-register.ts';
import { headerSpelling, knownNames, type RegisterNames } from '#register/known-names.ts';
import { parseHeader } from '#register/parse-header.ts';
import { settleSpaces } from '#register/settle-spaces.ts';

const USAGE = 'npm run register:diff -- PATH [--name winerror.h] [--apply]';

/** Ends the command with one plain sentence. */
function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function readArguments(): { path: string; name: string; apply: boolean } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { name: { type: 'string' }, apply: { type: 'boolean' } } });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) fail(`Name one header: ${USAGE}`);
    return { path, name: values.name ?? basename(path), apply: values.apply ?? false };
  } catch (error) {
    fail(`${error instanceof Error ? error.message.split('. ')[0] : error}. Usage: ${USAGE}`);
  }
}

function readHeader(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    fail(`Cannot read the header ${path}: ${error instanceof Error ? error.message : error}`);
  }
}

const { path, name, apply } = readArguments();
const text = readHeader(path);
const register = readRegister(process.cwd());
if (register.faults.length > 0) fail('The register has bad rows; npm run check names them.');

const names: RegisterNames = { win32: register.names.win32.rows, hresult: register.names.hresult.rows, ntstatus: register.names.ntstatus.rows };
const header = headerSpelling(name, names);
const facilities = register.facilities[header === 'ntstatus.h' ? 'ntstatus' : 'hresult'].rows;
const parsed = parseHeader(text, knownNames(names, facilities));
if (parsed.definitions.length === 0) fail(`No definitions of error codes were found in ${path}.`);

const settled = settleSpaces(parsed.definitions, header, names);
const defined = new Set(parsed.definitions.map((definition) => definition.symbol));
const diffs = NUMBERING_SPACES.map((space) => diffRegister(space, header, settled[space], defined, names));

console.log(`${header}: names ${parsed.definitions.length}, facilities ${parsed.facilities.length}, lines not read ${parsed.unread.length}`);
for (const line of diffs.flatMap(spaceReport)) console.log(line);
for (const line of facilityReport(diffFacilities(parsed.facilities, facilities))) console.log(line);
for (const line of leftoverReport(settled.unsettled, parsed.unread)) console.log(line);

if (apply) {
  for (const diff of diffs) {
    if (diff.fresh.length + diff.uncited.length === 0) continue;
    const file = `content/register/${diff.space}.tsv`;
    writeFileSync(file, registerTableText(applyDiff(names[diff.space], diff)));
    console.log(`${file}: rows added ${diff.fresh.length}, given ${header} as a source ${diff.uncited.length}`);
  }
}
