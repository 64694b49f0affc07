/** Where mails open when an application holds this page, and not another page. */
const outlookOnTheWeb = 'https://outlook.office365.com';

/**
 * The address at which Outlook on the web opens a mail, in the form of `message.webLink`; used until that can be read.
 * It stops working when the mail moves.
 */
export function mailWebLink(restId: string, page: Window): string {
  const outermost = page.parent === page ? undefined : ancestorsOf(page.location).at(-1);
  const origin = outermost?.startsWith('https://') ? outermost : outlookOnTheWeb;
  return `${origin}/owa/?ItemID=${encodeURIComponent(restId)}&exvsurl=1&viewmodel=ReadMessageItem`;
}

/** Not every browser has `ancestorOrigins`. */
function ancestorsOf(location: { readonly ancestorOrigins?: DOMStringList }): readonly string[] {
  return Array.from(location.ancestorOrigins ?? []);
}
