/**
 * Where Outlook on the web shows an item. It knows the mutable id only: a link made with the immutable one, as it comes
 * with `Prefer: IdType="ImmutableId"`, opens nothing.
 */
export const webLinkOf = (webOrigin: string, id: string): string =>
  `${webOrigin}/owa/?ItemID=${encodeURIComponent(id)}&exvsurl=1&viewmodel=ReadMessageItem`;
