import type { Mailbox } from '../../../app/ports/mailbox';
import type { MailAddress, CurrentItem } from '../../../domain/mail/mail';
import { Problem } from '../../../domain/problem';
import { ignore } from '../../../lib/ignored-errors';
import { createListeners } from '../../../lib/listeners';
import { orAborted } from '../../../lib/or-aborted';
import { fromOffice, withoutValue } from '../host/async-result';
import { isObject, textOf } from '../host/host-value';
import { officeEvents, type OutlookContext, type OutlookItem, type OutlookMailbox } from '../host/office-api';
import { createOutlookTime } from '../host/outlook-time';
import { toRestId } from './item-id';

/** The mailbox of the surrounding Outlook. Office has to be ready. */
export function createMailbox(context: Pick<OutlookContext, 'mailbox' | 'displayLanguage'>): Mailbox {
  const { mailbox } = context;
  const owner = textOf(mailbox.userProfile?.emailAddress);
  const onItemChanged = createItemChanges(mailbox);
  const current = () => readMail(mailbox, owner);

  return {
    time: createOutlookTime(mailbox),
    owner,
    displayLanguage: textOf(context.displayLanguage) || 'en-US',
    current,
    onItemChanged,
    async body(mail, signal) {
      signal.throwIfAborted();
      const body = current()?.restId === mail.restId ? mailbox.item?.body : undefined;
      if (!body) throw new Problem('not-found');
      const html = await orAborted(
        fromOffice((callback) => body.getAsync('html', callback)),
        signal,
      );
      // A pinned pane may show another mail by now, so the answer may belong to either.
      if (current()?.restId !== mail.restId) throw new Problem('not-found');
      // Some hosts succeed without a text (undefined), which is not the same as an empty mail.
      if (typeof html !== 'string') throw withoutValue();
      return { contentType: 'html', content: html };
    },
  };
}

function readMail(mailbox: OutlookMailbox, owner: string): CurrentItem | undefined {
  const item = mailbox.item;
  // Appointments are no mails, and a draft has no id yet.
  const itemId = textOf(item?.itemId);
  if (!item || item.itemType !== 'message' || itemId === '') return undefined;
  const sender = toAddress(item.from) ?? toAddress(item.sender) ?? { name: '', address: '' };
  const isOwner = ({ address }: MailAddress) => address.toLowerCase() === owner.toLowerCase();
  return {
    restId: toRestId(itemId, mailbox.convertToRestId?.bind(mailbox)),
    internetMessageId: textOf(item.internetMessageId),
    conversationId: textOf(item.conversationId),
    subject: textOf(item.subject),
    sender,
    receivedDateTime: receivedDateTime(item),
    owner,
    ...(isOwner(sender) && toAddresses(item.to).some((to) => !isOwner(to)) && { isSent: true as const }),
  };
}

/** People as Office.js names them. */
export function toAddresses(value: unknown): readonly MailAddress[] {
  return Array.isArray(value) ? value.map(toAddress).filter((address) => address !== undefined) : [];
}

function toAddress(value: unknown): MailAddress | undefined {
  if (!isObject(value)) return undefined;
  const address = textOf(value.emailAddress);
  const name = textOf(value.displayName);
  return address === '' && name === '' ? undefined : { name, address };
}

function receivedDateTime(item: OutlookItem): string {
  const created = item.dateTimeCreated;
  const isDate = created instanceof Date && !Number.isNaN(created.getTime());
  return (isDate ? created : new Date(0)).toISOString();
}

/** One registration with the host for all listeners: removing one handler in Outlook removes all. */
function createItemChanges(mailbox: OutlookMailbox): Mailbox['onItemChanged'] {
  let isRegistered = false;
  const listeners = createListeners();

  const register = () => {
    if (isRegistered || !mailbox.addHandlerAsync) return;
    isRegistered = true;
    const notify = () => {
      listeners.notify();
    };
    fromOffice((callback) => mailbox.addHandlerAsync?.(officeEvents.itemChanged, notify, callback)).catch(
      (error: unknown) => {
        ignore('follow the open item', error);
        // A pane that is not pinned is opened anew for each mail and needs no event; the next listener tries again.
        isRegistered = false;
      },
    );
  };

  return (listener) => {
    register();
    return listeners.add(listener);
  };
}
