import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { staticFile } from '../../../sandbox/server/static-files';

let folder: string;

beforeAll(async () => {
  const parent = await mkdtemp(join(tmpdir(), 'static-'));
  folder = join(parent, 'public');
  await mkdir(join(folder, 'sub'), { recursive: true });
  await writeFile(join(folder, 'index.html'), 'home');
  await writeFile(join(folder, 'sub', 'a.js'), 'code');
  await writeFile(join(parent, 'public-not.txt'), 'secret');
});
afterAll(() => rm(join(folder, '..'), { recursive: true }));

test('files come with their type, folders as their index page', async () => {
  expect(await staticFile(folder, '/')).toMatchObject({
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
  const code = await staticFile(folder, 'sub/a.js');
  expect(String(code?.body)).toBe('code');
  expect(code?.headers).toEqual({ 'Content-Type': 'text/javascript; charset=utf-8' });
});

test('nothing outside the folder is given out', async () => {
  for (const path of ['../public-not.txt', '/../public-not.txt', '-not.txt', 'sub', 'none.html', 'sub/']) {
    expect(await staticFile(folder, path)).toBeUndefined();
  }
});

test('a path that no file can have is one of no file', async () => {
  for (const path of ['\0', 'index.html\0.js', 'index.html/more', 'x'.repeat(5000)]) {
    expect(await staticFile(folder, path)).toBeUndefined();
  }
});
