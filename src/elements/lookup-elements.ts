/* The look-up of the search page in one file: a page that answers a code may ask for no more than this, a table and a card. Other pages load their part beside it. */
import '#elements/code-search.ts';

if (document.querySelector('code-suggest') !== null) void import('#elements/name-part.ts');
if (document.querySelector('not-found') !== null) void import('#elements/not-found.ts');
