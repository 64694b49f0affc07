import type { MailForms } from '../../../app/ports/mailbox';
import { Problem } from '../../../domain/problem';
import { fromOffice } from '../host/async-result';
import { textOf } from '../host/host-value';
import type { OutlookContext, OutlookItem } from '../host/office-api';
import { toRestId } from './item-id';
import { toAddresses } from './mailbox';

/** The forms of the surrounding Outlook. Office has to be ready. */
export function createMailForms({ mailbox }: Pick<OutlookContext, 'mailbox'>): MailForms {
  /** The open item, as long as it is this mail: a pinned pane may show another one by now. */
  const itemOf = (restId: string): OutlookItem | undefined => {
    const item = mailbox.item ?? undefined;
    const id = textOf(item?.itemId);
    return id !== '' && toRestId(id, mailbox.convertToRestId?.bind(mailbox)) === restId ? item : undefined;
  };

  return {
    recipients({ restId }) {
      return toAddresses(itemOf(restId)?.to);
    },
    async reply({ restId }) {
      const item = itemOf(restId);
      if (item?.displayReplyFormAsync) {
        await fromOffice((callback) => item.displayReplyFormAsync?.('', callback));
      } else if (item?.displayReplyForm) {
        item.displayReplyForm('');
      } else {
        throw new Problem('not-found');
      }
    },
    async show(restId) {
      if (mailbox.displayMessageFormAsync) {
        await fromOffice((callback) => mailbox.displayMessageFormAsync?.(restId, callback));
      } else if (mailbox.displayMessageForm) {
        mailbox.displayMessageForm(restId);
      } else {
        throw new Problem('not-found');
      }
    },
  };
}
