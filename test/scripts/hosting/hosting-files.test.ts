import { describe, expect, test } from '@jest/globals';
import { readBuildConfig } from '../../../scripts/build-config';
import { headersOf } from '../../../scripts/hosting/headers';
import { hostingFiles } from '../../../scripts/hosting/hosting-files';
import { hostingOrigins } from '../../../scripts/hosting/origins';

type Headers = Readonly<Record<string, string>>;

const env = {
  CLIENT_ID: '0f6c2a4e-8d1b-4f3a-9c57-2b7e6d1a0c84',
  PUBLIC_URL: 'https://add-in.example.com/to-do',
};
const config = readBuildConfig(env, '1.2.3');
const files = hostingFiles(config);
const text = (name: string) => files.get(name) ?? '';
const expected = (path: string) => headersOf(path, hostingOrigins(config));

/** Each place where the three files and the one source have to agree: path within the build, and its name in each file. */
const places = [
  ...['taskpane', 'commands', 'dialog', 'redirect', 'relay', 'consent'].map((name) => ({
    path: `${name}.html`,
    nginx: `= /to-do/${name}.html`,
    table: `/to-do/${name}.html`,
    route: `/to-do/${name}.html`,
  })),
  {
    path: 'taskpane.0123456789ab.js',
    nginx: String.raw`~ "^/to-do/[^/]+\.js(\.map)?$"`,
    table: '/to-do/*.js and /to-do/*.js.map',
    route: '/to-do/*.{js,map}',
  },
  {
    path: 'assets/icon-64.png',
    nginx: '^~ /to-do/assets/',
    table: '/to-do/assets/*',
    route: '/to-do/assets/*',
  },
  {
    path: 'manifest.xml',
    nginx: '/to-do/',
    table: 'Everything else under /to-do/, and the start page and error pages of the host',
    route: undefined,
  },
];

function nginxHeaders(location: string): Headers {
  const block = text('nginx.conf').split(`location ${location} {\n`)[1]?.split('\n}')[0] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/^ {2}add_header (\S+) "([^"]*)"(?: always)?;$/gm)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
}

function tableHeaders(title: string): Headers {
  const block = text('headers.txt').split(`\n${title}\n`)[1]?.split('\n\n')[0] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/^ {2}(\S+): (.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
}

describe('the files for hosts', () => {
  test.each(places)('say the same about $path', ({ path, nginx, table, route }) => {
    const headers = expected(path);
    expect(Object.keys(headers)).toHaveLength(6);
    expect(nginxHeaders(nginx)).toEqual(headers);
    expect(tableHeaders(table)).toEqual(headers);
    const parsed: unknown = JSON.parse(text('staticwebapp.config.json'));
    expect(parsed).toMatchObject(
      route === undefined
        ? { globalHeaders: headers }
        : { routes: expect.arrayContaining([{ route, headers }]) },
    );
  });

  test('keep themselves from the public', () => {
    expect(text('nginx.conf')).toContain('location ^~ /to-do/hosting/ {\n  return 404;');
    expect(text('staticwebapp.config.json')).toContain('"route": "/to-do/hosting/*"');
  });

  test('let no error be kept by clients of nginx', () => {
    expect(text('nginx.conf')).not.toMatch(/Cache-Control .*always/);
  });

  test('speak of the root when the address has no path', () => {
    const root = hostingFiles(
      readBuildConfig({ ...env, PUBLIC_URL: 'https://add-in.example.com/' }, '1.2.3'),
    );
    expect(root.get('headers.txt')).toContain('\n/taskpane.html\n');
    expect(root.get('nginx.conf')).toContain('location / {');
  });

  test('name the places of the cloud', () => {
    const policy = expected('taskpane.html')['Content-Security-Policy'];
    expect(policy).toContain('connect-src https://login.microsoftonline.com https://graph.microsoft.com;');
    expect(policy).toContain(
      "script-src 'self' https://appsforoffice.microsoft.com https://officeapis.public.onecdn.static.microsoft https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js;",
    );
    expect(policy).toContain(
      'frame-ancestors https://outlook.office.com https://outlook.office365.com https://outlook.cloud.microsoft',
    );
    const government = hostingFiles(readBuildConfig({ ...env, CLOUD: 'usgov' }, '1.2.3')).get('headers.txt');
    expect(government).toContain('connect-src https://login.microsoftonline.us https://graph.microsoft.us;');
    expect(government).toContain('https://appsforoffice.gcch.cdn.office.net');
    expect(government).toContain('frame-ancestors https://outlook.office365.us\n');
    expect(government).not.toContain('login.live.com');
  });

  test('name every place that Office.js may come from, the one of OFFICE_JS_URL first', () => {
    const policyFor = (OFFICE_JS_URL: string) =>
      hostingFiles(readBuildConfig({ ...env, OFFICE_JS_URL }, '1.2.3')).get('headers.txt');
    expect(policyFor('https://officeapis.public.onecdn.static.microsoft/1/office.js')).toContain(
      "script-src 'self' https://officeapis.public.onecdn.static.microsoft https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js;",
    );
    expect(policyFor('https://office.example.com/1/office.js')).toContain(
      "script-src 'self' https://office.example.com https://appsforoffice.microsoft.com https://officeapis",
    );
  });

  test('name the Outlooks that FRAME_ANCESTORS lists in the place of the known ones', () => {
    const FRAME_ANCESTORS = 'https://outlook.office.com, https://mail.example.com:8443';
    const table = hostingFiles(readBuildConfig({ ...env, FRAME_ANCESTORS }, '1.2.3')).get('headers.txt');
    expect(table).toContain('frame-ancestors https://outlook.office.com https://mail.example.com:8443\n');
    expect(table).not.toContain('office365');
  });

  test('do not force https where HSTS is off', () => {
    for (const written of hostingFiles(readBuildConfig({ ...env, HSTS: 'off' }, '1.2.3')).values()) {
      expect(written).not.toContain('Strict-Transport-Security');
    }
  });

  test.each([
    'outlook.office.com',
    'http://a.example',
    'https://a.example/',
    'https://a.example; script-src *',
    '*',
  ])('are not made of what is no origin: %s', (FRAME_ANCESTORS) => {
    expect(() => readBuildConfig({ ...env, FRAME_ANCESTORS }, '1.2.3')).toThrow(
      'FRAME_ANCESTORS is malformed',
    );
  });
});
