import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Messages, switches and symbols must stay verbatim, so nothing may turn quotes or hyphens into typographic ones.
  // Highlighters write inline styles, which the content security policy forbids.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  integrations: [mdx(), sitemap()],
  vite: {
    build: {
      // The content security policy allows no inline script, so scripts stay files however small.
      assetsInlineLimit: 0,
      // Astro 7.3 writes a directive into every MDX module that the bundler warns of (withastro/astro#18087).
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
