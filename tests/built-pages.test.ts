import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tagsOf } from './built-pages.ts';

function tags(html: string): [name: string, attributes: Record<string, string>, text: string][] {
  return [...tagsOf(html)].map(({ name, attributes, text }) => [name, Object.fromEntries(attributes), text]);
}

test('attributes in all their spellings, entities decoded', () => {
  assert.deepEqual(tags(`<a href="/?q=a&amp;b" title='&#39;5&#x27; > 4' data-x=1 hidden>x</a>`), [
    ['a', { href: '/?q=a&b', title: "'5' > 4", 'data-x': '1', hidden: '' }, ''],
  ]);
});

test('markup inside scripts, styles and comments is not read as tags', () => {
  assert.deepEqual(tags('<!-- <i> --><script type="module">"<b>"</script><style>a>b{}</style><br/><title>1 < 2</title>'), [
    ['script', { type: 'module' }, '"<b>"'],
    ['style', {}, 'a>b{}'],
    ['br', {}, ''],
    ['title', {}, '1 < 2'],
  ]);
});

test('a lone angle bracket is text', () => {
  assert.deepEqual(tags('1 < 2 <b>3</b> <'), [['b', {}, '']]);
});
