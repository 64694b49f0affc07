import { textOf } from '../host/host-value';

/**
 * Converts the id that Office.js gives to the one that Graph takes in a path. Desktop and web clients give an EWS id,
 * whose `/` and `+` have to be replaced. Mobile clients, and newer ones in general, give a REST or immutable id, which
 * has neither and stays unchanged. Source: Mailbox.convertToRestId, "Use the Outlook REST APIs".
 */
export function toRestId(
  itemId: string,
  convert: ((itemId: string, restVersion: string) => unknown) | undefined,
): string {
  if (!/[/+]/.test(itemId)) return itemId;
  const converted = textOf(convert?.(itemId, 'v2.0'));
  return converted === '' ? itemId.replaceAll('/', '-').replaceAll('+', '_') : converted;
}
