import type { GenericSchema } from 'valibot';
import { createPaneService, type PaneDeps } from '../../app/create-pane-service';
import { createOutbox, type Outbox } from '../../app/outbox/outbox';
import type { PaneService } from '../../app/pane-service';
import type { AddInConfig } from '../../app/ports/add-in-config';
import type { Cache } from '../../app/ports/device';
import type { Mailbox, SettingsStore } from '../../app/ports/mailbox';
import type { TokenProvider, SignIn } from '../../app/ports/sign-in';
import type { TaskSearchDeps } from '../../app/search/task-search';
import type { CurrentItem } from '../../domain/mail/mail';
import { signInMemorySchema } from '../../edges/auth/account/sign-in-memory';
import { signInPages } from '../../edges/auth/pages/sign-in-pages';
import { createTokenProvider } from '../../edges/auth/token-provider';
import { digest } from '../../edges/browser/digest';
import { createLocalCache } from '../../edges/browser/local-cache';
import { createOutboxStore } from '../../edges/browser/outbox-store';
import { createSystemClock } from '../../edges/browser/system-clock';
import { createSystemRandom } from '../../edges/browser/system-random';
import { timeoutSignal } from '../../edges/browser/timeout-signal';
import { createWebLocks } from '../../edges/browser/web-locks';
import { createGraphServices } from '../../edges/graph/create-graph-services';
import type { GraphContext } from '../../edges/graph/transport/graph-context';
import { openDialog } from '../../edges/outlook/host/dialog';
import type { OutlookHost } from '../../edges/outlook/host/host';
import { createItemTagStore } from '../../edges/outlook/item/item-tag-store';
import { mailWebLink } from '../../edges/outlook/item/mail-web-link';
import type { Words } from '../../i18n/words';
import { valueOf } from '../../lib/schema';
import { listsSchema, rememberedLinksSchema } from './cached-values';

/** Name of the cache that is kept after signing out: it holds the fact that the user did. */
export const signInName = 'sign-in';

/** What the services are made of, for those that the pane alone has. */
export interface Foundation extends Omit<TaskSearchDeps, 'openTasks' | 'store'> {
  /** What the use cases of one mail need, for those of many. */
  readonly paneDeps: PaneDeps & { readonly outbox: Outbox };
  readonly owner: string;
  readonly graph: GraphContext;
  /** A value in the cache of this mailbox. */
  readonly cacheOf: <T>(name: string, schema: GenericSchema<unknown, T>) => Cache<T>;
  /** Whether a cache of this name is one of this mailbox. */
  readonly isOfOwner: (name: string) => boolean;
}

/** The use cases, and the sign-in that some of them need. */
export interface Services {
  readonly pane: PaneService;
  readonly tokens: TokenProvider & SignIn;
  readonly foundation: Foundation;
}

/**
 * Wires everything that talks to the service, the same way for the pane and for the ribbon command: they share caches,
 * outbox and locks. The pane loads it as a chunk of its own, after its first paint.
 */
export function createServices(deps: {
  readonly config: AddInConfig;
  readonly host: OutlookHost;
  readonly mailbox: Mailbox;
  readonly words: Words;
  readonly settings: Pick<SettingsStore, 'read'>;
}): Services {
  const { config, host, mailbox, words, settings } = deps;
  const marksMails = () => settings.read().marksMails;
  const { context } = host;
  const { owner } = mailbox;
  const clock = createSystemClock();
  const ofOwner = `:${owner.toLowerCase()}`;
  const cacheOf = <T>(name: string, schema: GenericSchema<unknown, T>) =>
    createLocalCache(name + ofOwner, (json) => valueOf(schema, json));

  const tokens = createTokenProvider({
    config,
    clock,
    pages: signInPages(window, words.locale),
    memory: cacheOf(signInName, signInMemorySchema),
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
    timeout: timeoutSignal,
    marksMails,
  });
  const random = createSystemRandom();
  const lists = cacheOf('lists', listsSchema);
  const links = cacheOf('links', rememberedLinksSchema);
  const paneDeps = {
    owner,
    marksMails,
    mailAccess: config.mailAccess,
    ...graph,
    clock,
    mailbox,
    locks: createWebLocks(),
    random,
    digest,
    store: createOutboxStore(owner),
    lists,
    links,
    itemTags: (mail: Parameters<typeof createItemTagStore>[1]) => createItemTagStore(context, mail),
    fallbackWebLink: ({ restId }: CurrentItem) => mailWebLink(restId, window),
  };
  const outbox = createOutbox(paneDeps.store, clock);
  const pane = createPaneService(paneDeps, outbox);
  const foundation = {
    paneDeps: { ...paneDeps, outbox },
    owner,
    graph: graph.context,
    tasks: graph.tasks,
    lists,
    links,
    clock,
    random,
    cacheOf,
    isOfOwner: (name: string) => name.endsWith(ofOwner),
  };
  return { pane, tokens, foundation };
}
