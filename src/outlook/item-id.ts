/**
 * The id that Microsoft Graph takes in a path, from the id that Office.js gives in any host. Desktop and web clients give
 * an EWS id, whose `/` and `+` have to be exchanged; mobile clients, and newer ones in general, give a REST or immutable
 * id, which has neither and stays as it is. Source: Mailbox.convertToRestId, "Use the Outlook REST APIs".
 */
export function toRestId(
  itemId: string,
  convert: ((itemId: string, restVersion: string) => string) | undefined,
): string {
  if (!/[/+]/.test(itemId)) return itemId;
  return convert ? convert(itemId, 'v2.0') : itemId.replaceAll('/', '-').replaceAll('+', '_');
}
