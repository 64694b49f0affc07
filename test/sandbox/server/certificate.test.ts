import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { loadCertificate } from '../../../sandbox/server/certificate';

let folder: string;
let file: string;
const now = new Date();
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'certificate-'));
  file = join(folder, 'sub', 'certificate.json');
});
afterEach(() => rm(folder, { recursive: true }));

test('a certificate is kept, and made anew when it runs out within a week or is damaged', async () => {
  const made = await loadCertificate(file, now);
  expect(made.publicKeyHash).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  expect(await loadCertificate(file, inDays(357))).toEqual(made);
  const later = await loadCertificate(file, inDays(360));
  expect(later.publicKeyHash).not.toBe(made.publicKeyHash);
  await writeFile(file, (await readFile(file, 'utf8')).slice(0, 100));
  expect((await loadCertificate(file, now)).publicKeyHash).not.toBe(later.publicKeyHash);
});
