import type { Scope } from '../../../src/app/ports/sign-in';
import { nothingRemembered, type SignInMemory } from '../../../src/edges/auth/account/sign-in-memory';
import type { AccountHint } from '../../../src/edges/auth/account/sign-in-state';
import { createTokenProvider } from '../../../src/edges/auth/token-provider';
import { fakeClient, fakeMsal, type FakeClient } from './fake-msal';

const { signal } = new AbortController();
export const tasks: readonly Scope[] = ['Tasks.ReadWrite'];
export const mail: readonly Scope[] = ['Mail.ReadWrite'];
export const silently = { interactive: false, signal };
export const byClick = { interactive: true, signal };

/** The surroundings of a token provider. */
export interface World {
  outlook?: FakeClient | 'mute';
  owner?: string;
  hint?: AccountHint;
  memory?: SignInMemory;
  /** What the page in the dialog sends, or how the dialog fails. */
  dialog?: () => Promise<string>;
  isOffline?: boolean;
  /** The build has no permission on mail. */
  mailAccess?: 'none';
}

/** A token provider in a world without network, windows or time. */
export function open(world: World = {}) {
  const own = fakeClient();
  const sleeps: { ms: number; wake(): void }[] = [];
  const dialogs: string[] = [];
  let memory = world.memory ?? nothingRemembered;
  const msal = fakeMsal({ outlook: world.outlook, own });
  const tokens = createTokenProvider({
    config: {
      clientId: '0f8fad5b-d9cb-469f-a165-70867728950e',
      authority: 'https://login.microsoftonline.com/common',
      graphEndpoint: 'https://graph.microsoft.com',
      toDoUrl: 'https://to-do.office.com/tasks',
      extensionNamespace: 'dev.emailtotodo',
      version: '0.1.0',
      ...(world.mailAccess && { mailAccess: world.mailAccess }),
    },
    host: {
      owner: world.owner ?? 'adele@example.com',
      supportsNestedAuth: () => world.outlook !== undefined,
      accountHint: async () => world.hint ?? {},
      openDialog: async (url) => {
        dialogs.push(url);
        return (await world.dialog?.()) ?? '';
      },
    },
    pages: {
      redirectUrl: 'https://tasks.example/redirect.html',
      relayUrl: undefined,
      dialogUrl: 'https://tasks.example/dialog.html',
      consentUrl: 'https://tasks.example/consent.html',
    },
    memory: {
      read: () => memory,
      write: (value) => {
        memory = value;
      },
    },
    clock: {
      now: () => new Date('2026-11-21T12:00:00Z'),
      sleep: (ms) => new Promise((resolve) => sleeps.push({ ms, wake: resolve })),
    },
    loadMsal: () => (world.isOffline ? Promise.reject(new Error('no chunk')) : msal()),
  });
  return { tokens, own, dialogs, sleeps, memory: () => memory };
}
