import { Problem } from '../../../domain/problem';
import { ignore } from '../../../lib/ignored-errors';
import { restoreBrowserOpen } from './browser-open';
import { isObject, textOf } from './host-value';
import type { OutlookContext } from './office-api';

/** What Outlook knows about the user's account, to sign in to the same one. */
export interface AccountHint {
  readonly loginHint?: string;
  /** Object id and tenant of the account in its directory. */
  readonly objectId?: string;
  readonly tenantId?: string;
}

/** Outlook, once Office.js is ready. */
export interface OutlookHost {
  readonly context: OutlookContext;
  /** `OfficeOnline`, `PC`, `Mac`, `iOS`, `Android` or `Universal`; empty when the host does not say. */
  readonly platform: string;
  /** Whether Outlook claims that it can get tokens for add-ins. It may still fail. */
  supportsNestedAuth(): boolean;
  /** Whether Outlook names this event: it raises no other. */
  hasEvent(name: string): boolean;
  /** The account of the mailbox, where the host reports it; never waits long. */
  accountHint(): Promise<AccountHint>;
}

/** How long Outlook may take to report the account, in milliseconds. It is only a hint. */
const hintTimeMs = 2_000;

/** Waits for Office.js. Rejects when it could not be loaded, or when the page is not running in Outlook. */
export async function startHost(page: Window = window): Promise<OutlookHost> {
  if (typeof Office === 'undefined') throw new Problem('offline', { trace: { code: 'OfficeNotLoaded' } });
  restoreHistory(page.history);
  const ready: unknown = await Office.onReady();
  restoreBrowserOpen(page);
  const context: OutlookContext = Office.context;
  if (!isInOutlook(context)) throw new Problem('unexpected', { trace: { code: 'NotInOutlook' } });
  return {
    context,
    platform: isObject(ready) ? textOf(ready.platform) : '',
    supportsNestedAuth: () => context.requirements.isSetSupported('NestedAppAuth', '1.1'),
    hasEvent: (name) => Object.hasOwn(Office.EventType, name),
    accountHint: () => accountHint(Office.auth),
  };
}

/**
 * Office.js sets two methods of the history to null (known since 2016, "so that the host's history stays clean").
 * Libraries call them, so the browser's own are restored. Source: "Referencing the Office JavaScript API".
 */
function restoreHistory(history: History): void {
  for (const name of ['pushState', 'replaceState'] as const) {
    if (Object.hasOwn(history, name)) Reflect.deleteProperty(history, name);
  }
}

/** Office.js also starts in other applications and in a bare browser, where there is no mailbox. */
function isInOutlook(context: { readonly mailbox?: unknown } | undefined): boolean {
  return isObject(context?.mailbox);
}

interface OfficeAuth {
  getAuthContext?(): Promise<unknown>;
}

async function accountHint(auth: OfficeAuth | undefined): Promise<AccountHint> {
  if (typeof auth?.getAuthContext !== 'function') return {};
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, hintTimeMs, undefined));
  // A failure here is not worth a message: the user is prompted instead.
  const asked = auth.getAuthContext().catch((error: unknown) => {
    ignore('ask for the account', error);
    return undefined;
  });
  const told = await Promise.race([asked, late]);
  if (typeof told !== 'object' || told === null) return {};
  const fields = new Map<string, unknown>(Object.entries(told));
  const text = (name: string, from: string) => {
    const value = fields.get(from);
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
  };
  return {
    ...text('loginHint', 'userPrincipalName'),
    ...text('loginHint', 'loginHint'),
    ...text('objectId', 'userObjectId'),
    ...text('tenantId', 'tenantId'),
  };
}
