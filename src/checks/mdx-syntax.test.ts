import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxSyntax } from '#checks/mdx-syntax.ts';
import { spoiledContent } from '#checks/sample-content.ts';

const table: [text: string, found: string, fix: string][] = [
  ['Use <path> here.', '<path>', 'Put it in inline code (`<path>`), or write Markdown instead of HTML.'],
  ['See <https://x.y/z>.', '<https://x.y/z>', 'Write [title](https://x.y/z).'],
  ['One<br>two.', '<br>', 'Put it in inline code (`<br>`), or write Markdown instead of HTML.'],
  ['<!-- a note -->', 'an HTML comment', 'Remove it: MDX has no HTML comments, and readers of the file need none.'],
  ['Below <5 items.', '"<5 items."', 'Write "less than", or put the comparison in inline code.'],
  ['The {0002DF01-0000} class.', '"{0002DF01-0000} class."', 'Put the braces in inline code.'],
  ['A <ErrorCode symbol="E_FAIL"> here.', '"<ErrorCode symbol=\\"E_FAIL\\"> here."', 'Write <ErrorCode symbol="ERROR_ACCESS_DENIED" /> with its end " />".'],
];
for (const [text, found, fix] of table) {
  test(text, () => {
    const faults = mdxSyntax(spoiledContent('Do not retry in a loop.', text));
    assert.deepEqual(faults.map((fault) => [fault.line, fault.found, fault.fix]), [[37, found, fix]]);
  });
}

test('the same in code is text', () => {
  assert.deepEqual(mdxSyntax(spoiledContent('Do not retry in a loop.', '`<path>`, `{0002DF01-0000}`, a < b')), []);
});
