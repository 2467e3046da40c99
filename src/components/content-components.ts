import ContentLink from '#components/ContentLink.astro';
import ErrorCode from '#components/ErrorCode.astro';

/** What MDX files may use without an import: <ErrorCode symbol="…" />, and Markdown links that keep the base path. */
export const contentComponents = { ErrorCode, a: ContentLink };
