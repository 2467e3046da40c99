import { buildCatalog, type AuthoredContent, type Catalog } from '#catalog/catalog.ts';
import { readRegister } from '#catalog/read-register.ts';

/** Families that claim every value, so that tests of the catalog need no content files. */
const FAMILIES: AuthoredContent['families'] = [
  family('everything', { win32: [[0, 0xffffffff]], hresult: range(0x1fff), ntstatus: range(0xfff) }),
  family('ipsec', { win32: [[13000, 13999]] }),
  family('remote-access', { headers: ['RasError.h', 'MprError.h'] }),
];

/** The real register under three sample families, for tests. */
export function sampleCatalog(entries: AuthoredContent['entries'] = []): Catalog {
  return buildCatalog(readRegister('.'), { entries, families: FAMILIES, corrections: [] });
}

function family(slug: string, claims: Partial<AuthoredContent['families'][number]['data']>): AuthoredContent['families'][number] {
  return { slug, body: '', data: { name: slug, summary: slug, win32: [], hresult: [], ntstatus: [], headers: [], unnamed: [], updated: '2026-11-23', sources: [], ...claims } };
}

function range(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, index) => index);
}
