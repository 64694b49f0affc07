import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mailboxOf, type Mailboxes } from '../control/accounts';
import { fromEwsId } from '../mailbox/item-ids';
import type { Mailbox } from '../mailbox/mailbox';
import type { StoredMessage } from '../mailbox/stored-message';
import { bundle } from '../office/bundle';
import type { Reply, Route } from '../server/route';
import { createAddInValueRoutes } from './add-in-value-routes';
import { createCategoryRoutes } from './category-routes';
import type { HostState } from './host-state';
import { createMailRoutes } from './mail-routes';
import { missingMailPage, outlookPage, pagePolicy } from './outlook-page';
import { accountKey, toWireAccount } from './to-wire';
import type { WireStart } from './wire';

export interface OutlookOptions {
  /** Folder of the checkout. */
  readonly projectFolder: string;
  /** One per account; the first is shown when the page's address names none. */
  readonly mailboxes: Mailboxes;
  readonly now: () => Date;
  readonly state: HostState;
  /** Where the add-in's pages are. */
  readonly addInOrigin: string;
}

const html = (body: string, headers: Readonly<Record<string, string>> = {}): Reply => ({
  body,
  headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
});

/**
 * Outlook: its page at `/`, links to mails under `/owa/`, and what the page needs under `/outlook/`.
 *
 * @throws when the page's script does not compile
 */
export async function createOutlookRoutes(options: OutlookOptions): Promise<readonly Route[]> {
  const { projectFolder, mailboxes, now, state, addInOrigin } = options;
  const folder = join(projectFolder, 'sandbox/outlook');
  const [script, style, icon] = await Promise.all([
    bundle(join(folder, 'client/main.tsx')),
    bundle(join(folder, 'client/styles/outlook.css')),
    readFile(join(folder, 'client/icon.svg'), 'utf8'),
  ]);

  function start(query: URLSearchParams): WireStart {
    const mailbox = mailboxOf(mailboxes, query.get('account'));
    return {
      account: toWireAccount(mailbox.account),
      accounts: mailboxes.map(({ account }) => ({
        key: accountKey(account),
        name: account.name,
        username: account.username,
      })),
      addInOrigin,
      now: now().toISOString(),
      open: mailToOpen(mailbox, query),
    };
  }

  function followLink(query: URLSearchParams): Reply {
    const id = query.get('ItemID') ?? '';
    const mailbox = mailboxes.find((one) => messageByLink(one, id));
    if (!mailbox) return { ...html(missingMailPage()), status: 404 };
    const target = new URLSearchParams({ account: accountKey(mailbox.account), ItemID: id });
    return { status: 302, headers: { Location: `/?${target.toString()}` } };
  }

  return [
    {
      method: 'GET',
      path: '/',
      handle: ({ url }) =>
        html(outlookPage(start(url.searchParams)), { 'Content-Security-Policy': pagePolicy(addInOrigin) }),
    },
    { method: 'GET', path: '/owa/', handle: ({ url }) => followLink(url.searchParams) },
    asset('outlook.js', 'text/javascript', script.text),
    asset('outlook.css', 'text/css', style.text),
    asset('icon.svg', 'image/svg+xml', icon),
    ...createMailRoutes(mailboxes),
    ...createCategoryRoutes(mailboxes),
    ...createAddInValueRoutes(mailboxes, state),
  ];
}

function asset(name: string, type: string, body: string): Route {
  return {
    method: 'GET',
    path: `/outlook/${name}`,
    handle: () => ({ body, headers: { 'Content-Type': `${type}; charset=utf-8` } }),
  };
}

function mailToOpen(mailbox: Mailbox, query: URLSearchParams): WireStart['open'] {
  const id = query.get('ItemID');
  const key = query.get('mail');
  if (id === null && key === null) return { kind: 'none' };
  const message = id === null ? mailbox.messageBySeed(key ?? '') : messageByLink(mailbox, id);
  return message ? { kind: 'mail', id: message.id, folderId: message.folderId } : { kind: 'missing' };
}

/** Links hold mutable ids, in one form or the other: one from before a move, or an immutable one, opens nothing. */
function messageByLink(mailbox: Mailbox, itemId: string): StoredMessage | undefined {
  const id = fromEwsId(itemId);
  const message = mailbox.message(id);
  return message?.id === id ? message : undefined;
}
