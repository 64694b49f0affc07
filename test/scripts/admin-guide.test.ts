import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readBuildConfig } from '../../scripts/build-config';
import { adminConsentUrl } from '../../src/edges/auth/pages/admin-consent';

const guide = readFileSync('docs/admin-guide.md', 'utf8');
const env = { CLIENT_ID: '0f6c2a4e-8d1b-4f3a-9c57-2b7e6d1a0c84', PUBLIC_URL: 'https://add-in.example.com' };

describe('the guide for administrators', () => {
  test('gives the same consent link as the add-in does', () => {
    const written = new URL(/^https:\S*adminconsent\?\S*$/m.exec(guide)?.[0] ?? 'https://nothing.example');
    const { page } = readBuildConfig(env, '1.2.3');
    const consentUrl = `${env.PUBLIC_URL}/consent.html`;
    const real = new URL(adminConsentUrl(page, { consentUrl, tenantId: undefined }));
    written.searchParams.set('client_id', page.clientId);
    expect(written.origin + written.pathname).toBe(real.origin + real.pathname);
    expect(Object.fromEntries(written.searchParams)).toEqual(Object.fromEntries(real.searchParams));
  });

  test('asks by hand for the permissions that the scripts register', () => {
    const script = readFileSync('scripts/register-app.sh', 'utf8');
    const scopes = /^scopes=\((.*)\)$/m.exec(script)?.[1]?.split(' ') ?? [];
    expect(scopes.length).toBeGreaterThan(0);
    const step = /\*\*API permissions\*\*[\s\S]*?Nothing else/.exec(guide)?.[0] ?? '';
    expect([...step.matchAll(/`([^`]+)`/g)].map(([, scope]) => scope)).toEqual(scopes);
  });

  test('lists the redirect URIs in the order of the scripts', () => {
    const uris = [...guide.matchAll(/^ +\d\. `([^`]+)`/gm)].map(([, uri]) => uri);
    expect(uris).toEqual([
      'https://add-in.example.com/redirect.html',
      'https://add-in.example.com/dialog.html',
      'https://add-in.example.com/consent.html',
      'brk-multihub://add-in.example.com',
    ]);
  });
});
