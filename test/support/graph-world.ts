import { createGraph } from '../../sandbox/graph/create-graph';
import { adele } from '../../sandbox/mailbox/account';
import { createMailbox } from '../../sandbox/mailbox/create-mailbox';
import type { MailSeed } from '../../sandbox/mails/mail-seed';
import type { Scope } from '../../src/app/ports/sign-in';
import type { NewTask } from '../../src/app/ports/tasks';
import type { Link } from '../../src/domain/link/link';
import type { Message } from '../../src/domain/mail/message';
import type { MessageTag } from '../../src/domain/mail/message-tag';
import { Problem } from '../../src/domain/problem';
import { toTaskKey, type TaskKey } from '../../src/domain/task/task-key';
import type { TaskTag } from '../../src/domain/task/task-tag';
import { createGraphServices } from '../../src/edges/graph/create-graph-services';
import { fixedZone } from './fixed-zone';
import { createInProcessFetch, type InProcessGraph, type RecordedExchange } from './in-process-graph';
import { digestOf } from './node-digest';
import { present } from './present';
import { sampleSeeds } from './sample-seeds';

/** The task key of a test, by number. */
export function keyOf(n: number): TaskKey {
  return present(toTaskKey(`6f1d2c3b-0000-4000-8000-${String(n).padStart(12, '0')}`));
}

/** A link of a test, by number. */
export function linkOf(n: number): Link {
  return { taskKey: keyOf(n), listId: `list-${n}`, taskId: `task-${n}` };
}

/** Options of a world. */
export type WorldOptions = Partial<Pick<InProcessGraph, 'before' | 'after' | 'aroundPart'>> & {
  /** Scopes that the user granted. Default: both. */
  readonly granted?: readonly Scope[];
  /** Whether the user let the app read their profile, as registered apps ask for by themselves. Default: true. */
  readonly isProfileGranted?: boolean;
  /** Name of the mailbox's zone, whether the service knows it or not. It is an hour ahead of UTC. */
  readonly timeZone?: string;
  /** ISO 8601 instant at which the service's clock starts. */
  readonly startsAt?: string;
  /** Whether mails with open tasks get our category. Default: true. */
  readonly marksMails?: boolean;
  /** The mails in the mailbox. */
  readonly seeds?: readonly MailSeed[];
};

/** The services over the sandbox's Graph in this process, and the mailbox behind it. */
export function createWorld(options: WorldOptions = {}) {
  const {
    granted = ['Tasks.ReadWrite', 'Mail.ReadWrite'],
    isProfileGranted = true,
    timeZone = 'W. Europe Standard Time',
    startsAt = '2026-11-21T10:00:00Z',
    marksMails = true,
    seeds = sampleSeeds,
    ...hooks
  } = options;
  let time = Date.parse(startsAt);
  let ids = 0;
  const now = () => new Date((time += 1000));
  const newId = () => `id${String((ids += 1)).padStart(4, '0')}`;
  const mailbox = createMailbox({ account: adele, seeds, now, newId });
  const graph = createGraph({ mailbox, now, newId, webOrigin: 'https://outlook.example' });
  const exchanges: RecordedExchange[] = [];
  const services = createGraphServices({
    marksMails: () => marksMails,
    graphEndpoint: 'https://graph.microsoft.com',
    extensionNamespace: 'dev.emailtotodo',
    time: fixedZone(timeZone, 1),
    tokens: {
      token: (scopes) =>
        scopes.every((scope) => (scope === 'User.Read' ? isProfileGranted : granted.includes(scope)))
          ? Promise.resolve(scopes.join(' '))
          : Promise.reject(new Problem('consent-needed')),
      account: () => undefined,
    },
    fetch: createInProcessFetch({
      graph,
      scopesOf: (token) => new Set(token.split(' ')),
      onExchange: (exchange) => exchanges.push(exchange),
      ...hooks,
    }),
    newRequestId: newId,
    timeout: () => new AbortController().signal,
  });
  const list = (name: string) => present(mailbox.lists().find(({ displayName }) => displayName === name));
  const seed = (key: string) => present(mailbox.messageBySeed(key));
  return {
    ...services,
    mailbox,
    exchanges,
    list,
    seed,
    /** A mail as Outlook reports it. */
    openMail(key: string) {
      const { id, internetMessageId } = seed(key);
      return { restId: id, internetMessageId };
    },
    /** A mail as the service holds it. */
    async message(key: string): Promise<Message> {
      const { immutableId, internetMessageId } = seed(key);
      return present(await services.messages.find({ immutableId, internetMessageId }, none));
    },
  };
}

/** A signal that is never aborted. */
export const none = new AbortController().signal;

/** The tag of a mail with these links, none of which was ever ended. */
export function tagWith(...links: readonly Link[]): MessageTag {
  return { links, tombstones: [] };
}

/** The tag of a task about a mail. */
export function tagOf(n: number, message: Message): TaskTag {
  const { immutableId, internetMessageId, conversationId, subject, sender, receivedDateTime } = message;
  const mailbox = digestOf(adele.username);
  const mail = { immutableId, internetMessageId, conversationId, mailbox, subject, sender, receivedDateTime };
  return { taskKey: keyOf(n), mail, others: [] };
}

/** A task to be made from a mail. */
export function newTask(
  n: number,
  message: Message,
  draft: Partial<NewTask['draft']> & { listId: string },
): NewTask {
  return {
    draft: { title: message.subject, listName: '', importance: 'normal', note: '', ...draft },
    linkedResource: {
      webUrl: message.webLink,
      applicationName: 'Outlook',
      displayName: message.subject,
      externalId: message.internetMessageId,
    },
    tag: tagOf(n, message),
  };
}
