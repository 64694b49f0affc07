import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCertificate, type Certificate } from '../../../sandbox/server/certificate';

const now = new Date('2026-11-21T12:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);

let folder: string;
let file: string;
let made: Certificate;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'certificate-'));
  file = join(folder, 'sub', 'certificate.json');
  made = await loadCertificate(file, now);
});
afterAll(() => rm(folder, { recursive: true }));

test('a certificate is kept as long as it has more than a week to run', async () => {
  expect(made.publicKeyHash).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  expect(await loadCertificate(file, inDays(357))).toEqual(made);
});

test('one that runs out within a week is made anew', async () => {
  expect((await loadCertificate(file, inDays(360))).publicKeyHash).not.toBe(made.publicKeyHash);
});

test('one that is damaged is made anew', async () => {
  const { publicKeyHash } = await loadCertificate(file, now);
  await writeFile(file, (await readFile(file, 'utf8')).slice(0, 100));
  expect((await loadCertificate(file, now)).publicKeyHash).not.toBe(publicKeyHash);
});
