import { describe, expect, test } from '@jest/globals';
import { BuildConfigError, readBuildConfig } from '../../scripts/build-config';
import { parseAddInConfig } from '../../src/edges/config/add-in-config';

const least = {
  CLIENT_ID: '0f6c2a4e-8d1b-4f3a-9c57-2b7e6d1a0c84',
  PUBLIC_URL: 'https://add-in.example.com',
};

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readBuildConfig(env, '1.2.3');
  } catch (error) {
    if (error instanceof BuildConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('the configuration of a build', () => {
  test('needs a client id and an address, and nothing else', () => {
    const config = readBuildConfig(least, '1.2.3');
    expect(config).toMatchObject({
      publicUrl: 'https://add-in.example.com',
      publicOrigin: 'https://add-in.example.com',
      officeJsUrl: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      page: {
        clientId: least.CLIENT_ID,
        authority: 'https://login.microsoftonline.com/common',
        graphEndpoint: 'https://graph.microsoft.com',
        toDoUrl: 'https://to-do.office.com/tasks',
        extensionNamespace: 'dev.emailtotodo',
        version: '1.2.3',
      },
    });
  });

  test.each([
    ['https://officeapis.public.onecdn.static.microsoft/1/office.js', true],
    ['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', true],
    ['http://office.example.com/1/office.js', false],
    ['https://office.example.com/1/', false],
    ['https://office.example.com/office.js?v=1', false],
    ["https://office.example.com/';/office.js", false],
  ])('takes Office.js from where OFFICE_JS_URL says: %s? %p', (OFFICE_JS_URL, isTaken) => {
    const env = { ...least, OFFICE_JS_URL };
    if (isTaken) expect(readBuildConfig(env, '1.2.3').officeJsUrl).toBe(OFFICE_JS_URL);
    else expect(faultsOf(env).map((fault) => fault.split(' ')[0])).toEqual(['OFFICE_JS_URL']);
  });

  test('is one that the pages accept', () => {
    const env = { ...least, CLOUD: 'usdod', SUPPORT_URL: 'https://help.example.com/mail?to=do' };
    const { page } = readBuildConfig(env, '1.2.3');
    expect(parseAddInConfig(JSON.parse(JSON.stringify(page)))).toEqual(page);
  });

  test('lists everything that is missing or malformed in one message', () => {
    const env = {
      CLIENT_ID: 'abc',
      AUTHORITY: 'http://login.example.com',
      CLOUD: 'moon',
      TO_DO_URL: 'tasks',
      EXTENSION_NAMESPACE: 'Tasks',
      HSTS: 'maybe',
      TRUSTED_TYPES: 'maybe',
      MAIL_ACCESS: 'some',
      SUPPORT_URL: 'help',
      PROVIDER_NAME: 'x'.repeat(126),
    };
    const faults = faultsOf(env);
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'CLIENT_ID',
      'PUBLIC_URL',
      'CLOUD',
      'AUTHORITY',
      'TO_DO_URL',
      'EXTENSION_NAMESPACE',
      'SUPPORT_URL',
      'PROVIDER_NAME',
      'HSTS',
      'TRUSTED_TYPES',
      'MAIL_ACCESS',
    ]);
    const { message } = new BuildConfigError(faults);
    for (const fault of faults) expect(message).toContain(fault);
  });

  test('takes an empty variable for one that is not set', () => {
    expect(faultsOf({ ...least, CLIENT_ID: ' ', SUPPORT_URL: '' })).toEqual([
      expect.stringContaining('CLIENT_ID is missing'),
    ]);
  });

  test.each([
    'http://add-in.example.com',
    'add-in.example.com',
    'https://add-in.example.com/?a=1',
    'https://a@b.example',
  ])('refuses to be served at %s', (PUBLIC_URL) => {
    expect(faultsOf({ ...least, PUBLIC_URL })).toHaveLength(1);
  });

  test('allows a path and drops a trailing slash', () => {
    const env = { ...least, PUBLIC_URL: 'https://www.example.com:8443/add-ins/to-do/' };
    const config = readBuildConfig(env, '1.2.3');
    expect(config.publicUrl).toBe('https://www.example.com:8443/add-ins/to-do');
    expect(config.publicOrigin).toBe('https://www.example.com:8443');
  });

  test('warns of a path, since whatever else the host serves shares what is stored', () => {
    const notesFor = (PUBLIC_URL: string) =>
      readBuildConfig({ ...least, PUBLIC_URL }, '1.2.3').notes.join('\n');
    expect(notesFor('https://www.example.com/to-do')).toMatch(
      /PUBLIC_URL has a path.*https:\/\/www\.example\.com /,
    );
    expect(notesFor('https://add-in.example.com/')).not.toContain('PUBLIC_URL');
  });

  test.each([
    ['usgov', 'https://graph.microsoft.us', 'https://appsforoffice.gcch.cdn.office.net/'],
    ['usdod', 'https://dod-graph.microsoft.us', 'https://appsforoffice.dod.cdn.office.net/'],
  ])('uses the services of the cloud %s', (CLOUD, graphEndpoint, officeJs) => {
    const config = readBuildConfig({ ...least, CLOUD }, '1.2.3');
    expect(config.page.graphEndpoint).toBe(graphEndpoint);
    expect(config.page.authority).toBe('https://login.microsoftonline.us/common');
    expect(config.officeJsUrl.startsWith(officeJs)).toBe(true);
    expect(config.notes.join(' ')).toContain('TO_DO_URL');
  });

  test.each([
    [undefined, undefined],
    ['full', undefined],
    ['none', 'none'],
  ])('with MAIL_ACCESS %s says in its pages that access to mail is %s', (MAIL_ACCESS, mailAccess) => {
    expect(readBuildConfig({ ...least, MAIL_ACCESS }, '1.2.3').page.mailAccess).toBe(mailAccess);
  });

  test('lets a deployment name its own tenant and To Do', () => {
    const env = {
      ...least,
      AUTHORITY: 'https://login.microsoftonline.com/contoso.example/',
      TO_DO_URL: 'https://to-do.example.com/tasks/',
      SUPPORT_URL: 'https://help.example.com',
    };
    const { page, notes } = readBuildConfig(env, '1.2.3');
    expect(page.authority).toBe('https://login.microsoftonline.com/contoso.example');
    expect(page.toDoUrl).toBe('https://to-do.example.com/tasks');
    expect(notes).toEqual([]);
  });
});
