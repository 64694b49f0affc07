import type { StoredExtension } from '../../sandbox/mailbox/stored-extension';
import type { StoredTask } from '../../sandbox/mailbox/stored-task';
import type { MailRef } from '../../src/domain/mail/mail';
import type { TaskKey } from '../../src/domain/task/task-key';
import { digestOf } from '../support/node-digest';
import type { Click } from './ledger';
import type { PlantKind } from './plan';
import { extension, taskTag } from './stored';
import type { World } from './world';

/** A task that somebody else put into a shared list. */
export interface Plant {
  readonly kind: PlantKind;
  /** As it was planted: the mailbox replaces a task when it changes. */
  readonly task: StoredTask;
  readonly taskKey: TaskKey;
}

const newer: StoredExtension = { formatVersion: 99, content: 'of a version to come' };
const damaged: StoredExtension = { formatVersion: 1, taskKey: 'none', mails: '[' };

/**
 * Somebody who shares a list with the user puts a task with a tag of ours into it. `own` is a click of the user. Returns
 * false when there is nothing that it could name.
 */
export function plant(world: World, kind: PlantKind, mail: number, own: Click | undefined): boolean {
  const isOwn = kind === 'own-key' || kind === 'own-key-elsewhere';
  const [ownMail = mail] = own?.mails ?? [];
  const message = world.message(kind === 'own-key' ? ownMail : mail);
  if (!message || (isOwn && !own)) return false;
  const taskKey = isOwn && own ? own.taskKey : world.newForeignKey();
  const named: MailRef = {
    ...(kind === 'bad-id' && { immutableId: '..' }),
    internetMessageId: message.internetMessageId,
    conversationId: message.conversationId,
    mailbox: digestOf(kind === 'colleague' ? 'ben@example.com' : world.owner),
    subject: message.subject,
    sender: message.from.address,
    receivedDateTime: message.receivedDateTime,
  };
  const values =
    kind === 'newer' ? newer : kind === 'damaged' ? damaged : taskTag({ taskKey, mail: named, others: [] });
  world.plant(kind, taskKey, {
    title: `Planted: ${kind}`,
    extensions: new Map([[extension, values]]),
    linkedResource: {
      id: `planted-${taskKey}`,
      applicationName: 'Outlook',
      displayName: message.subject,
      externalId: message.internetMessageId,
      webUrl: 'https://planted.example/',
    },
  });
  return true;
}
