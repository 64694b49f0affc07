import type { OpenMail } from '../domain/mail';

/** Where mails open when the pane runs in an application and not in a page. */
const outlookOnTheWeb = 'https://outlook.office365.com';

/**
 * The address at which Outlook on the web opens a mail, in the form of `message.webLink`; for as long as that cannot be
 * read. `hostOrigin` is the origin of the page that holds the pane, where the browser tells.
 */
export function mailWebLink(mail: Pick<OpenMail, 'restId'>, hostOrigin: string | undefined): string {
  const origin = hostOrigin?.startsWith('https://') === true ? hostOrigin : outlookOnTheWeb;
  return `${origin}/owa/?ItemID=${encodeURIComponent(mail.restId)}&exvsurl=1&viewmodel=ReadMessageItem`;
}
