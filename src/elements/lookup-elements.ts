/* The whole look-up in one file: a page that answers a code may ask for no more than this, a table and a card. */
import '#elements/code-search.ts';
import '#elements/code-suggest.ts';
import '#elements/not-found.ts';
