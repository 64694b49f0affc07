import { createPaneService } from '../app/create-pane-service';
import type { PaneService } from '../app/pane-service';
import { parseSignInMemory } from '../auth/sign-in-memory';
import { signInPages } from '../auth/sign-in-pages';
import { createTokenProvider } from '../auth/token-provider';
import { createLocalCache } from '../browser/local-cache';
import { createOutboxStore } from '../browser/outbox-store';
import { createSystemClock } from '../browser/system-clock';
import { createSystemRandom } from '../browser/system-random';
import { createWebLocks } from '../browser/web-locks';
import type { AddInConfig } from '../config/add-in-config';
import type { Cache, Mailbox } from '../domain/ports';
import { Problem } from '../domain/problem';
import { createGraphServices } from '../graph/create-graph-services';
import type { Words } from '../i18n/words';
import type { OutlookHost } from '../outlook/host';
import { createItemTagStore } from '../outlook/item-tag-store';
import { mailWebLink } from '../outlook/mail-web-link';

/** Everything that a command works with. Its page lives for one command, so it remembers nothing but what it shares. */
export function createCommandServices(deps: {
  readonly config: AddInConfig;
  readonly host: OutlookHost;
  readonly mailbox: Mailbox;
  readonly words: Words;
}): PaneService {
  const { config, host, mailbox, words } = deps;
  const { owner } = mailbox;
  const clock = createSystemClock();
  const tokens = createTokenProvider({
    config,
    clock,
    pages: signInPages(window, words.locale),
    // The pane's: an account that the person has accepted, or signed out, there.
    memory: createLocalCache(`sign-in:${owner.toLowerCase()}`, parseSignInMemory),
    host: {
      owner,
      supportsNestedAuth: host.supportsNestedAuth,
      accountHint: host.accountHint,
      // A command never asks anybody.
      openDialog: () => Promise.reject(new Problem('sign-in-unavailable')),
    },
  });
  const graph = createGraphServices({
    graphEndpoint: config.graphEndpoint,
    extensionNamespace: config.extensionNamespace,
    time: mailbox.time,
    tokens,
    fetch: (...request) => fetch(...request),
    newRequestId: () => crypto.randomUUID(),
  });
  return createPaneService({
    ...graph,
    clock,
    locks: createWebLocks(),
    random: createSystemRandom(),
    store: createOutboxStore(owner),
    lists: inMemory(),
    links: inMemory(),
    itemTags: (mail) => createItemTagStore(host.context, mail),
    mailGoneText: ({ subject, sender }) => words.say('note.mailGone', { subject, sender }),
    fallbackWebLink: (mail) => mailWebLink(mail.restId, window),
  });
}

function inMemory<T>(): Cache<T> {
  let kept: T | undefined;
  return {
    read: () => kept,
    write(value) {
      kept = value;
    },
  };
}
