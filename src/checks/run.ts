import { codeSymbolPairs } from '#checks/code-symbol-pairs.ts';
import { componentsResolve } from '#checks/components-resolve.ts';
import { contentFileName } from '#checks/content-file-name.ts';
import { correctionsClaim } from '#checks/corrections-claim.ts';
import { entryCode } from '#checks/entry-code.ts';
import { entryHeadings } from '#checks/entry-headings.ts';
import { entryInRegister } from '#checks/entry-in-register.ts';
import { entryMessage } from '#checks/entry-message.ts';
import { entryUnique } from '#checks/entry-unique.ts';
import { familyClaims } from '#checks/family-claims.ts';
import { familyOfEveryName } from '#checks/family-of-every-name.ts';
import { familyOverview } from '#checks/family-overview.ts';
import { fillerPhrases } from '#checks/filler-phrases.ts';
import { frontMatter } from '#checks/front-matter.ts';
import type { KnownException } from '#checks/known-exceptions.ts';
import { linksResolve } from '#checks/links-resolve.ts';
import { markdownTraps } from '#checks/markdown-traps.ts';
import { mdxSyntax } from '#checks/mdx-syntax.ts';
import { ownParagraphs } from '#checks/own-paragraphs.ts';
import { plainText } from '#checks/plain-text.ts';
import { proseSymbols } from '#checks/prose-symbols.ts';
import type { Content } from '#checks/read-content.ts';
import { registerLookAlikes } from '#checks/register-look-alikes.ts';
import { registerMapping } from '#checks/register-mapping.ts';
import { registerMeaning } from '#checks/register-meaning.ts';
import { registerRow } from '#checks/register-row.ts';
import { registerSharedValues } from '#checks/register-shared-values.ts';
import { registerSorted } from '#checks/register-sorted.ts';
import { registerUnique } from '#checks/register-unique.ts';
import { registerMessages } from '#checks/register-messages.ts';
import { relatedResolves } from '#checks/related-resolves.ts';
import { sectionLength } from '#checks/section-length.ts';
import { sourceNamesCode } from '#checks/source-names-code.ts';
import type { Fault } from '#schemas/fault.ts';

/** A rule looks at all content and tells every fault of its kind. */
export type Rule = (content: Content) => Fault[];

const RULES: readonly Rule[] = [
  registerRow,
  registerSorted,
  registerUnique,
  registerMapping,
  registerSharedValues,
  registerMeaning,
  registerMessages,
  registerLookAlikes,
  contentFileName,
  frontMatter,
  mdxSyntax,
  entryInRegister,
  entryCode,
  entryMessage,
  entryUnique,
  entryHeadings,
  sectionLength,
  sourceNamesCode,
  fillerPhrases,
  ownParagraphs,
  familyOverview,
  familyClaims,
  familyOfEveryName,
  relatedResolves,
  componentsResolve,
  proseSymbols,
  codeSymbolPairs,
  linksResolve,
  markdownTraps,
  plainText,
  correctionsClaim,
];

/** Runs every rule over the content: the faults that no exception allows, by file and place, and the exceptions that allow nothing any more. */
export function runRules(content: Content, exceptions: readonly KnownException[]): Fault[] {
  const faults = RULES.flatMap((rule) => rule(content));
  const allows = (exception: KnownException, fault: Fault): boolean => exception.rule === fault.rule && exception.file === fault.file && exception.found === fault.found;
  const stale = exceptions.filter((exception) => !faults.some((fault) => allows(exception, fault))).map(staleFault);
  return [...faults.filter((fault) => !exceptions.some((exception) => allows(exception, fault))), ...stale].sort(byPlace);
}

function staleFault({ rule, file, found }: KnownException): Fault {
  return {
    file: 'src/checks/known-exceptions.ts',
    line: 1,
    column: 1,
    rule: 'known-exceptions',
    found: `an exception for ${rule} in ${file} (${found})`,
    expected: 'only faults that still exist',
    fix: 'Remove the exception: its fault is gone.',
  };
}

function byPlace(one: Fault, other: Fault): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column || (one.rule < other.rule ? -1 : 1);
}
