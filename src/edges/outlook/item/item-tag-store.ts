import type { ItemTagStore } from '../../../app/ports/mailbox';
import { linksText, readLinksText } from '../../../domain/link/links-record';
import { linksOf } from '../../../domain/mail/message-tag';
import { Problem } from '../../../domain/problem';
import { orAborted } from '../../../lib/or-aborted';
import { fromOffice, withoutValue } from '../host/async-result';
import { isObject, textOf } from '../host/host-value';
import type { ItemProperties, OutlookContext, OutlookItem } from '../host/office-api';
import { toRestId } from './item-id';

const property = 'links';
/** Most characters that Outlook stores per item and add-in, all properties together, less room for the names. */
const maxLength = 2_400;

/**
 * Links in the custom properties of a mail, which need no consent to write mail. Only this add-in sees them, in every
 * client of this mailbox. Undefined when the mail is not the open one, or the host does not support it.
 */
export function createItemTagStore(
  context: Pick<OutlookContext, 'mailbox'>,
  mail: { readonly restId: string },
): ItemTagStore | undefined {
  const { mailbox } = context;
  const openItem = (): OutlookItem | undefined => {
    const item = mailbox.item;
    const itemId = textOf(item?.itemId);
    if (!item?.loadCustomPropertiesAsync || itemId === '') return undefined;
    return toRestId(itemId, mailbox.convertToRestId?.bind(mailbox)) === mail.restId ? item : undefined;
  };
  if (!openItem()) return undefined;

  const load = async (signal: AbortSignal): Promise<ItemProperties> => {
    signal.throwIfAborted();
    const item = openItem();
    if (!item) throw new Problem('not-found');
    const properties = await orAborted(
      fromOffice((callback) => item.loadCustomPropertiesAsync?.(callback)),
      signal,
    );
    // Another mail may have been opened meanwhile, and then these properties may be those of the other.
    if (!openItem()) throw new Problem('not-found');
    if (!isProperties(properties)) throw withoutValue();
    return properties;
  };

  return {
    // What is damaged or newer counts as none.
    read: async (signal) => linksOf(readLinksText((await load(signal)).get(property))),
    async write(links, signal) {
      const text = linksText(links);
      // Beyond its limit Office.js throws and stores nothing: the other links would be lost with this one.
      if (text.length > maxLength) throw new Problem('rejected', { trace: { code: 'TooManyLinks' } });
      const properties = await load(signal);
      if (readLinksText(properties.get(property)).kind === 'newer') {
        throw new Problem('rejected', { trace: { code: 'tag-unreadable' } });
      }
      if (links.length === 0) properties.remove(property);
      else properties.set(property, text);
      await orAborted(
        fromOffice((callback) => properties.saveAsync(callback)),
        signal,
      );
    },
  };
}

function isProperties(value: unknown): value is ItemProperties {
  return (
    isObject(value) &&
    ['get', 'set', 'remove', 'saveAsync'].every((name) => typeof value[name] === 'function')
  );
}
