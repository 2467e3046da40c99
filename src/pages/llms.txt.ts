import type { APIRoute } from 'astro';
import { NUMBERING_SPACES, displayName } from '#domain/numbering-space.ts';
import { loadCatalog, loadGuides } from '#catalog/load-catalog.ts';
import { sitePath } from '#components/site-path.ts';

/** What the site holds and how to address it, for language models: patterns and families, not one line a code. */
export const GET: APIRoute = async ({ site }) => {
  const catalog = await loadCatalog();
  const absolute = (path: string): string => new URL(sitePath(path), site).href;
  const guides = await loadGuides();
  const lines = [
    '# Windows Error Reference',
    '',
    '> Every error code that the Windows SDK headers define, one page a value, with names, headers, bit fields, meaning and, for the codes people meet, causes and resolution. A code without a page is not defined by any SDK header.',
    '',
    '## Addresses',
    '',
    `- Win32 error 13002: ${absolute('/win32/13002/')} (decimal; values above 65535 in hex: ${absolute('/win32/0xE0000101/')})`,
    `- HRESULT 0x80070005: ${absolute('/hresult/0x80070005/')} (eight upper-case hex digits)`,
    `- NTSTATUS 0xC0000005: ${absolute('/ntstatus/0xC0000005/')} (eight upper-case hex digits)`,
    `- The same as JSON, 256 values a file: ${absolute('/api/v1/win32/0x32.json')} (value >> 8 in hex); described by ${absolute('/api/v1/schema.json')}`,
    '',
    '## Spaces',
    '',
    ...NUMBERING_SPACES.map((space) => `- [${displayName(space)}](${absolute(`/${space}/`)}): ${catalog.records[space].length} values, all in ${absolute(`/api/v1/${space}.json`)}`),
    '',
    '## Guides',
    '',
    ...guides.map(({ id, title, summary }) => `- [${title}](${absolute(`/guides/${id}/`)}): ${summary}`),
    `- [Names that do not exist](${absolute('/corrections/')}): names that circulate although no SDK header defines them`,
    '',
    '## Families',
    '',
    ...catalog.families.map(({ slug, data }) => `- [${data.name}](${absolute(`/families/${slug}/`)}): ${data.summary}`),
    '',
  ];
  return new Response(lines.join('\n'));
};
