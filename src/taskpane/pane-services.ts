import { createPaneService } from '../app/create-pane-service';
import { parseSignInMemory } from '../auth/sign-in-memory';
import { signInPages } from '../auth/sign-in-pages';
import { createTokenProvider } from '../auth/token-provider';
import { createLocalCache } from '../browser/local-cache';
import { createOutboxStore } from '../browser/outbox-store';
import { createSystemClock } from '../browser/system-clock';
import { createSystemRandom } from '../browser/system-random';
import { createWebLocks } from '../browser/web-locks';
import type { AddInConfig } from '../config/add-in-config';
import type { Mailbox } from '../domain/ports';
import { createGraphServices } from '../graph/create-graph-services';
import type { Words } from '../i18n/words';
import { openDialog } from '../outlook/dialog';
import type { OutlookHost } from '../outlook/host';
import { createItemTagStore } from '../outlook/item-tag-store';
import type { PaneServices } from '../ui/pane-environment';
import { parseLists, parseRememberedLinks } from './cached-values';
import { mailWebLink } from './mail-web-link';

/** Wires everything that talks to the service. In a chunk of its own: the pane is there before it. */
export function createPaneServices(deps: {
  readonly config: AddInConfig;
  readonly host: OutlookHost;
  readonly mailbox: Mailbox;
  readonly words: Words;
}): PaneServices {
  const { config, host, mailbox, words } = deps;
  const { context } = host;
  const { owner } = mailbox;
  const clock = createSystemClock();
  const cacheOf = <T>(name: string, parse: (json: unknown) => T | undefined) =>
    createLocalCache(`${name}:${owner.toLowerCase()}`, parse);

  const tokens = createTokenProvider({
    config,
    clock,
    pages: signInPages(window, words.locale),
    memory: cacheOf('sign-in', parseSignInMemory),
    host: {
      owner,
      supportsNestedAuth: host.supportsNestedAuth,
      accountHint: host.accountHint,
      openDialog: (url, signal) => openDialog(context, url, signal),
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
  const hostOrigin = (location as { readonly ancestorOrigins?: DOMStringList }).ancestorOrigins?.[0];
  const pane = createPaneService({
    ...graph,
    clock,
    locks: createWebLocks(),
    random: createSystemRandom(),
    store: createOutboxStore(owner),
    lists: cacheOf('lists', parseLists),
    links: cacheOf('links', parseRememberedLinks),
    itemTags: (mail) => createItemTagStore(context, mail),
    mailGoneText: ({ subject, sender }) => words.say('note.mailGone', { subject, sender }),
    fallbackWebLink: (mail) => mailWebLink(mail, hostOrigin),
  });
  return { pane, tokens };
}
