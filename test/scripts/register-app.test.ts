import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const script = 'scripts/register-app.sh';
const url = 'https://add-in.example.com/to-do';
let folder: string;
let calls: string;

/** An `az` that keeps its arguments, separated by NUL and each call ended by an empty one, and answers as the real one does. */
const fakeAz = `#!/usr/bin/env bash
printf '%s\\0' "$@" '' >> "$AZ_CALLS"
case "$*" in
  *"value=='Mail.ReadWrite'"*) echo "\${MAIL_SCOPE-id-mail}" ;;
  *"value=='Tasks.ReadWrite'"*) echo id-tasks ;;
  "ad sp show"*) echo id-other ;;
  "cloud show"*) echo https://graph.microsoft.us/ ;;
  "rest"*) echo 0f6c2a4e-8d1b-4f3a-9c57-2b7e6d1a0c84 ;;
esac
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'register-app-'));
  calls = join(folder, 'calls');
  writeFileSync(join(folder, 'az'), fakeAz);
  chmodSync(join(folder, 'az'), 0o755);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  writeFileSync(calls, '');
  const PATH = `${folder}${delimiter}${process.env['PATH'] ?? ''}`;
  const { status, stdout, stderr } = spawnSync('bash', [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, PATH, AZ_CALLS: calls, ...env },
  });
  const made = readFileSync(calls, 'utf8')
    .split('\0\0')
    .filter((call) => call !== '')
    .map((call) => call.split('\0'));
  return { status, stdout, stderr, made };
}

/** What was sent to make the registration. */
function bodyOf(call: readonly string[] | undefined): unknown {
  const body: unknown = JSON.parse(call?.[call.indexOf('--body') + 1] ?? 'null');
  return body;
}

const redirectUris = [
  `${url}/redirect.html`,
  `${url}/dialog.html`,
  `${url}/consent.html`,
  'brk-multihub://add-in.example.com',
];

describe('registering the add-in by the Azure CLI', () => {
  test('is one request with addresses in the order that consent needs, and permissions that were looked up', () => {
    const { status, stdout, made } = run(['--url', `${url}/`]);
    expect([status, stdout]).toEqual([0, 'CLIENT_ID=0f6c2a4e-8d1b-4f3a-9c57-2b7e6d1a0c84\n']);
    const changing = made.filter(([command]) => command === 'rest');
    expect(changing).toHaveLength(1);
    expect(changing[0]).toEqual(
      expect.arrayContaining(['POST', 'https://graph.microsoft.us/v1.0/applications']),
    );
    expect(bodyOf(changing[0])).toEqual({
      displayName: 'Email to To Do',
      signInAudience: 'AzureADandPersonalMicrosoftAccount',
      api: { requestedAccessTokenVersion: 2 },
      spa: { redirectUris },
      requiredResourceAccess: [
        {
          resourceAppId: '00000003-0000-0000-c000-000000000000',
          resourceAccess: ['id-other', 'id-other', 'id-other', 'id-tasks', 'id-mail'].map((id) => ({
            id,
            type: 'Scope',
          })),
        },
      ],
    });
  });

  test('takes another name and another audience', () => {
    const { made } = run(['--url', url, '--name', "Ada's tasks", '--audience', 'AzureADMyOrg']);
    expect(bodyOf(made.find(([command]) => command === 'rest'))).toMatchObject({
      displayName: "Ada's tasks",
      signInAudience: 'AzureADMyOrg',
    });
  });

  test('only says what it would do when asked to', () => {
    const { status, stdout, stderr, made } = run(['--url', url, '--dry-run']);
    expect(made).toEqual([]);
    expect([status, stdout]).toEqual([0, 'CLIENT_ID=<the new id>\n']);
    for (const uri of redirectUris) expect(stderr).toContain(`"${uri}"`);
    expect(stderr).toContain('"id": "<id of Tasks.ReadWrite>"');
    expect(stderr).toContain('would run: az rest --method POST');
  });

  test('makes one for testing on localhost, told apart by its name', () => {
    const { status, stdout, stderr, made } = run(['--localhost']);
    expect([status, stdout]).toEqual([0, 'CLIENT_ID=0f6c2a4e-8d1b-4f3a-9c57-2b7e6d1a0c84\n']);
    expect(stderr).toContain('.env');
    expect(bodyOf(made.find(([command]) => command === 'rest'))).toMatchObject({
      displayName: 'Email to To Do (localhost)',
      spa: {
        redirectUris: [
          'https://localhost:3000/redirect.html',
          'https://localhost:3000/dialog.html',
          'https://localhost:3000/consent.html',
          'brk-multihub://localhost:3000',
        ],
      },
    });
  });

  test('makes nothing when a permission is not found', () => {
    const { status, made, stderr } = run(['--url', url], { MAIL_SCOPE: 'None' });
    expect(status).not.toBe(0);
    expect(stderr).toContain('Mail.ReadWrite');
    expect(made.filter(([command]) => command === 'rest')).toEqual([]);
  });

  test.each([
    [['--dry-run'], '--url'],
    [['--url', 'http://add-in.example.com'], '--url'],
    [['--url', 'https://add-in.example.com/?a=b'], '--url'],
    [['--url', url, '--name', 'a"b'], '--name'],
    [['--url', url, '--audience', 'Everybody'], '--audience'],
    [['--url'], '--url'],
    [['--url', url, '--localhost'], '--localhost'],
    [['--uri', url], '--uri'],
  ])('refuses %j and says why', (args, named) => {
    const { status, stderr, made } = run(args);
    expect(status).toBe(2);
    expect(stderr).toContain(named);
    expect(made).toEqual([]);
  });
});

test('both scripts register the same addresses and permissions', () => {
  const powerShell = readFileSync('scripts/register-app.ps1', 'utf8');
  const pages = ['$Url/redirect.html', '$Url/dialog.html', '$Url/consent.html', 'brk-multihub://$authority'];
  const places = pages.map((page) => powerShell.indexOf(`"${page}"`));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(powerShell).toContain("'openid', 'profile', 'offline_access', 'Tasks.ReadWrite', 'Mail.ReadWrite'");
  expect(powerShell).toContain('RequestedAccessTokenVersion = 2');
  const local = /^local_url='(.*)'$/m.exec(readFileSync(script, 'utf8'))?.[1] ?? 'no address';
  expect(powerShell).toContain(`if ($Localhost) { '${local}' }`);
});

test('the script for PowerShell leaves nobody signed in', () => {
  const powerShell = readFileSync('scripts/register-app.ps1', 'utf8');
  expect(powerShell).toMatch(/^Connect-MgGraph .*-ContextScope Process/m);
  expect(powerShell).toMatch(/^\} finally \{\n {2}Disconnect-MgGraph/m);
});
