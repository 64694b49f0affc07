import { textOf } from '../host/host-value';

/**
 * The id that Microsoft Graph takes in a path, from the id that Office.js gives in any host. Desktop and web clients give
 * an EWS id, whose `/` and `+` have to be exchanged; mobile clients, and newer ones in general, give a REST or immutable
 * id, which has neither and stays as it is. Source: Mailbox.convertToRestId, "Use the Outlook REST APIs".
 */
export function toRestId(
  itemId: string,
  convert: ((itemId: string, restVersion: string) => unknown) | undefined,
): string {
  if (!/[/+]/.test(itemId)) return itemId;
  const converted = textOf(convert?.(itemId, 'v2.0'));
  return converted === '' ? itemId.replaceAll('/', '-').replaceAll('+', '_') : converted;
}
