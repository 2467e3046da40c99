import type { APIRoute } from 'astro';
import { sitePath } from '#components/site-path.ts';

/** OpenSearch description: lets a browser's address bar search this site. */
export const GET: APIRoute = ({ site }) => {
  const absolute = (path: string): string => new URL(sitePath(path), site).href;
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Windows errors</ShortName>
  <Description>Look up a Windows error by number, name or message.</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${absolute('/favicon.svg')}</Image>
  <Url type="text/html" method="get" template="${absolute('/search/')}?q={searchTerms}&amp;go=1"/>
</OpenSearchDescription>
`,
    { headers: { 'content-type': 'application/opensearchdescription+xml' } },
  );
};
