import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNumbersLine } from '#domain/numbers-line.ts';

test('lines of logs, places, sizes, dates and addresses', () => {
  for (const text of ['Listening on port 5985', '1.5 GB free of 256 GB', 'File "app.py", line 87, in <module>', 'ping 8.8.8.8', '00-15-5D-01-0A-05', 'Uptime: 12 days, 5:07', 'Version 22H2 (OS Build 19045.4170)']) assert.ok(isNumbersLine(text), text);
});

test('sentences about something, with the numbers of products or without any', () => {
  for (const text of ['Windows 11 update fails', 'outlook cannot open a pst file', 'Server 2019 cannot join the domain', 'Office 365 does not activate on Windows 10 22H2', 'the connection through port 443 is closed while a large file is being copied']) assert.ok(!isNumbersLine(text), text);
});
