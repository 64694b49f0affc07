import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readBuildConfig, type BuildConfig } from '../../../scripts/build-config';
import { evidenceFiles } from '../../../scripts/evidence/evidence-files';
import { permissions } from '../../../scripts/evidence/flows';
import { hostingFiles } from '../../../scripts/hosting/hosting-files';
import { fillManifest } from '../../../scripts/manifest';

const guide = readFileSync('docs/admin-guide.md', 'utf8');
const dataFlows = readFileSync('docs/data-flows.md', 'utf8');
const variables = {
  CLIENT_ID: '0f6c2a4e-8d1b-4f3a-9c57-2b7e6d1a0c84',
  PUBLIC_URL: 'https://tasks.example.org',
  CLOUD: 'usgov',
};
const config = readBuildConfig(variables, '1.2.3');
const withoutMail = readBuildConfig({ ...variables, MAIL_ACCESS: 'none' }, '1.2.3');
const bytes = (text: string) => new TextEncoder().encode(text);
const bill = JSON.stringify({ metadata: { component: { 'bom-ref': 'email-to-to-do@1.2.3' } } });

/** The evidence of a build with these files besides the manifest and what is for its host. */
const evidence = (...files: readonly (readonly [path: string, text: string])[]) => evidenceOf(config, files);

function evidenceOf(
  { page, officeJsUrl }: BuildConfig,
  files: readonly (readonly [path: string, text: string])[] = [],
) {
  const build = new Map<string, Uint8Array>([
    ...files.map(([path, text]) => [path, bytes(text)] as const),
    ['manifest.xml', bytes(fillManifest(readFileSync('manifest.xml', 'utf8'), config))],
    ...[...hostingFiles(config)].map(([name, text]) => [`hosting/${name}`, bytes(text)] as const),
  ]);
  const deployment = { config: page, officeJs: new URL(officeJsUrl) };
  return evidenceFiles({ build, deployment, dataFlows, guide, bill });
}

describe('the evidence of a build', () => {
  test('gives each permission and its reason, and no other', () => {
    const page = evidence().get('README.md') ?? '';
    const rows = [...page.matchAll(/^\| `([\w.]+)` +\| (\S.+?) +\|$/gm)];
    expect(rows.map(([, name]) => name).sort()).toEqual([...permissions].sort());
    expect(page).toContain('In Outlook: `ReadItem`');
  });

  test('says nothing of mail where the build has no permission on it', () => {
    const files = evidenceOf(withoutMail);
    const rows = `${files.get('README.md') ?? ''}${files.get('data-flows.md') ?? ''}`
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(rows.join('\n')).toContain('Tasks.ReadWrite');
    expect(rows.filter((row) => /Mail\.|MailboxSettings\./.test(row))).toEqual([]);
    expect(rows.filter((row) => row.includes('/me/messages'))).toEqual([]);
  });

  test('names the hosts of the build, and none of the one that tests try', () => {
    const page = evidence().get('data-flows.md') ?? '';
    const hosts = [...page.matchAll(/^\| `(https:[^`]+)`/gm)].map(([, host]) => host);
    expect(hosts).toEqual(
      expect.arrayContaining([
        'https://tasks.example.org',
        'https://graph.microsoft.us',
        'https://login.microsoftonline.us',
        'https://appsforoffice.gcch.cdn.office.net',
      ]),
    );
    expect(page).not.toMatch(/`https:\/\/(add-in\.example\.com|graph\.microsoft\.com)/);
  });

  test('has the policy of each page as the host has to send it', () => {
    const page = evidence().get('README.md') ?? '';
    expect(page).toMatch(/^\/taskpane\.html\n {2}Content-Security-Policy:\n {4}default-src 'none';/m);
    expect(page).toMatch(/connect-src https:\/\/login\.microsoftonline\.us https:\/\/graph\.microsoft\.us;/);
  });

  test('says that nothing is written which the service will refuse', () => {
    expect(evidence().get('README.md')).toContain('The recorded requests hold 0 such changes');
  });

  test('has the checksum of each file, sorted by its path, whatever order they come in', () => {
    const a = ['a.js', 'abc'] as const;
    const b = ['b/c.js', ''] as const;
    const sums = evidence(b, a).get('sha256.txt');
    expect(sums?.split('\n').slice(0, 2)).toEqual([
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.js',
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b/c.js',
    ]);
    expect(evidence(a, b)).toEqual(evidence(b, a));
  });
});
