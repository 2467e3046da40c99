import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownTraps } from '#checks/markdown-traps.ts';
import { spoiledContent, told } from '#checks/sample-content.ts';

const inBody = (text: string): string[] => told(markdownTraps(spoiledContent('Do not retry in a loop.', text)));

const table: [text: string, ...faults: string[]][] = [
  ['`netsh --help`, `\\\\server\\share`, `__init__`, **bold**, *stress*, a -- b, AT\\_T, [text](https://x.y/).'],
  ['On \\\\server\\share it is.', '37:4 \\\\server\\share'],
  ['Under HKLM\\SOFTWARE it is.', '37:7 HKLM\\SOFTWARE'],
  ['In C:\\Windows\\Temp.', '37:4 C:\\Windows\\Temp.'],
  ['Give --force to it.', '37:6 --force'],
  ['Call __init__ first.', '37:6 __init__'],
  ['Call _start_ first.', '37:6 _start_'],
  ['See www.example.org now.', '37:5 www.example.org'],
  ['See https://example.org/x now.', '37:5 https://example.org/x'],
  ['From ~~old~~ to new.', '37:6 ~~old~~'],
  ['Run `cmd \u2013all`.', '37:10 \u2013 (U+2013) in inline code'],
  ['Run `echo \u201Ca\u201D`.', '37:11 \u201C (U+201C) in inline code', '37:13 \u201D (U+201D) in inline code'],
  ['```cmd\necho \u2026\n```', '38:6 \u2026 (U+2026) in a code block'],
  ['```\ndir\n```', '37:1 a code block without language'],
];
for (const [text, ...faults] of table) {
  test(text, () => assert.deepEqual(inBody(text), faults));
}

const fields: [passage: string, replacement: string, ...faults: string[]][] = [
  ['List the rules', 'List <b>the</b> rules', '17:19 <b>', '17:25 </b>'],
  ['List the rules', 'List the --force rules', '17:23 --force'],
  ['A quick mode policy', 'A `quick` mode policy', '4:13 ` in summary'],
  ['the users of a policy?', 'the **users** of a policy?', '16:33 ** in faq.1.question'],
];
for (const [passage, replacement, ...faults] of fields) {
  test(replacement, () => assert.deepEqual(told(markdownTraps(spoiledContent(passage, replacement))), faults));
}
