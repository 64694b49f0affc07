import type { Account } from '../mailbox/account';
import { describeScope } from './graph-scopes';
import { escapeHtml, page } from './page';

const cancel = '<button name="decision" value="cancel">Cancel</button>';

/** Which account? The hinted one comes first. */
export function accountPage(
  clientName: string,
  accounts: readonly Account[],
  hint: string | undefined,
): string {
  const isHinted = (account: Account) => account.username === hint;
  const ordered = [...accounts.filter(isHinted), ...accounts.filter((account) => !isHinted(account))];
  const choice = (account: Account) =>
    `<button name="account" value="${escapeHtml(account.oid)}">${escapeHtml(account.name)}` +
    `<small>${escapeHtml(account.username)}</small></button>`;
  return page(
    'Pick an account',
    `<p>to continue to ${escapeHtml(clientName)}</p>
<form method="post">
${ordered.map(choice).join('\n')}
<div class="choices">${cancel}</div>
</form>`,
  );
}

function scopeList(scopes: readonly string[]): string {
  const item = (scope: string) => `<li title="${escapeHtml(scope)}">${escapeHtml(describeScope(scope))}</li>`;
  return `<ul>${scopes.map(item).join('')}</ul>`;
}

/** May the add-in do this? */
export function consentPage(clientName: string, account: Account, scopes: readonly string[]): string {
  return page(
    'Permissions requested',
    `<p>${escapeHtml(account.username)}</p>
<p>${escapeHtml(clientName)} would like to:</p>
${scopeList(scopes)}
<form method="post">
<div class="choices">${cancel}<button class="strong" name="decision" value="accept">Accept</button></div>
</form>`,
  );
}

/** Only an administrator may allow it. */
export function adminNeededPage(clientName: string, account: Account, scopes: readonly string[]): string {
  return page(
    'Need admin approval',
    `<p>${escapeHtml(account.username)}</p>
<p>${escapeHtml(clientName)} needs permission that only an admin of your organization can grant:</p>
${scopeList(scopes)}
<form method="post">
<div class="choices"><button name="decision" value="cancel">Return to the application without granting consent</button></div>
</form>`,
  );
}

/** An administrator allows it for the whole organization. */
export function adminConsentPage(clientName: string, scopes: readonly string[]): string {
  return page(
    'Permissions requested for your organization',
    `<p>${escapeHtml(clientName)} would like to do this for everybody in your organization:</p>
${scopeList(scopes)}
<form method="post">
<div class="choices">${cancel}<button class="strong" name="decision" value="accept">Accept</button></div>
</form>`,
  );
}

/** The way back is lost. */
export function lostPage(): string {
  return page('This sign-in has run out', '<p>Close this window and sign in again from where you came.</p>');
}
