/** Where mails open when this page is held by an application and not by another page. */
const outlookOnTheWeb = 'https://outlook.office365.com';

/**
 * The address at which Outlook on the web opens a mail, in the form of `message.webLink`; for as long as that cannot be
 * read. It stops working when the mail moves.
 */
export function mailWebLink(restId: string, page: Window): string {
  const outermost = page.parent === page ? undefined : ancestorsOf(page.location).at(-1);
  const origin = outermost?.startsWith('https://') ? outermost : outlookOnTheWeb;
  return `${origin}/owa/?ItemID=${encodeURIComponent(restId)}&exvsurl=1&viewmodel=ReadMessageItem`;
}

/** Not every browser has the list. */
function ancestorsOf(location: { readonly ancestorOrigins?: DOMStringList }): readonly string[] {
  return Array.from(location.ancestorOrigins ?? []);
}
