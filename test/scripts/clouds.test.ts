/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readBuildConfig } from '../../scripts/build-config';
import { clouds } from '../../scripts/clouds';
import { hostingFiles } from '../../scripts/hosting/hosting-files';
import { fillManifest } from '../../scripts/manifest';
import { adminConsentUrl } from '../../src/edges/auth/pages/admin-consent';
import { parseAddInConfig } from '../../src/edges/config/add-in-config';

const root = new URL('../../', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, root), 'utf8');
const env = { CLIENT_ID: '0f6c2a4e-8d1b-4f3a-9c57-2b7e6d1a0c84', PUBLIC_URL: 'https://add-in.example.com' };

/** By example, written down anew and not read from the table. */
const expected = {
  global: {
    authority: 'https://login.microsoftonline.com',
    graph: 'https://graph.microsoft.com',
    officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  },
  usgov: {
    authority: 'https://login.microsoftonline.us',
    graph: 'https://graph.microsoft.us',
    officeJs: 'https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
  },
  usdod: {
    authority: 'https://login.microsoftonline.us',
    graph: 'https://dod-graph.microsoft.us',
    officeJs: 'https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
  },
} as const;

test('every cloud is here', () => {
  expect([...clouds.keys()]).toEqual(Object.keys(expected));
});

describe.each(Object.entries(expected))('a build for %s', (CLOUD, { authority, graph, officeJs }) => {
  const config = readBuildConfig({ ...env, CLOUD }, '1.2.3');
  const others = Object.values(expected).flatMap((cloud) =>
    [cloud.authority, cloud.graph, new URL(cloud.officeJs).origin].filter(
      (place) => ![authority, graph, new URL(officeJs).origin].some((own) => own === place),
    ),
  );

  test('signs in and asks for data there, with a configuration that the page takes', () => {
    const page = parseAddInConfig(JSON.parse(JSON.stringify(config.page)));
    expect(page).toMatchObject({ authority: `${authority}/common`, graphEndpoint: graph });
    expect(page.toDoUrl).toMatch(/^https:\/\/.*[^/]$/);
  });

  test('sends administrators there', () => {
    const consentUrl = 'https://add-in.example.com/consent.html';
    const url = adminConsentUrl(config.page, { consentUrl, tenantId: undefined });
    expect(url.startsWith(`${authority}/organizations/v2.0/adminconsent?`)).toBe(true);
    // Short names of permissions mean the Microsoft Graph of the cloud.
    expect(new URL(url).searchParams.get('scope')).toBe(
      'openid profile offline_access Tasks.ReadWrite Mail.ReadWrite',
    );
  });

  test('lets its pages load and reach what they need, and nothing of another cloud', () => {
    for (const text of hostingFiles(config).values()) {
      expect(text).toContain(`connect-src ${authority} ${graph}`);
      expect(text).toContain(`script-src 'self' ${new URL(officeJs).origin} `);
      expect(text).toContain(`frame-ancestors ${config.outlookHosts.join(' ')}`);
      // A name may be the start of another one.
      for (const other of others) expect(text).not.toMatch(new RegExp(`${other}[ ;"]`));
    }
  });

  test('loads the Office.js of the cloud in the place of the one in the templates', () => {
    expect(config.officeJsUrl).toBe(officeJs);
    for (const page of ['taskpane/taskpane', 'commands/commands', 'sign-in/dialog']) {
      expect(textOf(`src/entries/${page}.html`).split(expected.global.officeJs)).toHaveLength(2);
    }
  });

  test('has a manifest that leads to our own host only', () => {
    const xml = fillManifest(textOf('manifest.xml'), config);
    const manifest = new DOMParser().parseFromString(xml, 'text/xml');
    const domains = [...manifest.getElementsByTagNameNS('*', 'AppDomain')].map(
      ({ textContent }) => textContent,
    );
    // The sign-in service is never shown in the pane or in a dialog's first page: it needs no entry.
    expect(domains).toEqual(['https://add-in.example.com']);
    for (const other of others) expect(xml).not.toContain(other);
  });
});
