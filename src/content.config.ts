import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { correction } from '#schemas/correction.ts';
import { errorEntry } from '#schemas/error-entry.ts';
import { family } from '#schemas/family.ts';
import { guide } from '#schemas/guide.ts';

/** MDX files of a content folder; a leading underscore keeps a file unpublished. The id is the path, in its own case. */
function mdxFiles(folder: string): ReturnType<typeof glob> {
  return glob({
    base: `./content/${folder}`,
    pattern: '**/[^_]*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  });
}

export const collections = {
  errors: defineCollection({ loader: mdxFiles('errors'), schema: errorEntry }),
  families: defineCollection({ loader: mdxFiles('families'), schema: family }),
  guides: defineCollection({ loader: mdxFiles('guides'), schema: guide }),
  corrections: defineCollection({ loader: mdxFiles('corrections'), schema: correction }),
};
