import type { MailSelection, SelectedMail } from '../../../app/ports/mail-selection';
import { ignore } from '../../../lib/ignored-errors';
import { createListeners } from '../../../lib/listeners';
import { orAborted } from '../../../lib/or-aborted';
import { fromOffice } from '../host/async-result';
import { isObject, textOf } from '../host/host-value';
import { officeEvents, type OutlookContext } from '../host/office-api';
import { toRestId } from './item-id';

/** The most mails that hosts tell, and that are taken. */
const mostMails = 100;

/** The selected mails of the surrounding Outlook (Mailbox 1.13), where it offers them. Office has to be ready. */
export function createMailSelection({ mailbox }: Pick<OutlookContext, 'mailbox'>): MailSelection {
  const toMail = (item: unknown): SelectedMail | undefined => {
    if (!isObject(item)) return undefined;
    const id = textOf(item.itemId);
    // A draft that is open for writing is among them on some hosts.
    if (id === '' || item.itemMode === 'Compose') return undefined;
    return {
      restId: toRestId(id, mailbox.convertToRestId?.bind(mailbox)),
      internetMessageId: textOf(item.internetMessageId),
      subject: textOf(item.subject),
    };
  };

  let isRegistered = false;
  const listeners = createListeners(() => {
    if (isRegistered || !mailbox.getSelectedItemsAsync) return undefined;
    isRegistered = true;
    const notify = () => {
      listeners.notify();
    };
    fromOffice((callback) =>
      mailbox.addHandlerAsync?.(officeEvents.selectedItemsChanged, notify, callback),
    ).catch((error: unknown) => {
      ignore('follow the selected mails', error);
    });
    return undefined;
  });

  return {
    async read(signal) {
      signal.throwIfAborted();
      if (!mailbox.getSelectedItemsAsync) return [];
      const items = await orAborted(
        fromOffice((callback) => mailbox.getSelectedItemsAsync?.(callback)),
        signal,
      );
      const mails = Array.isArray(items) ? items.map(toMail) : [];
      const known = mails.filter((mail) => mail !== undefined);
      return [...new Map(known.map((mail) => [mail.restId, mail])).values()].slice(0, mostMails);
    },
    onChanged: listeners.add,
  };
}
