import { page } from './page';

/** Asks before signing out. `form` is the library's, with its own hidden fields and the id `op.logoutForm`. */
export function signOutPage(form: string): string {
  return page(
    'Sign out',
    `<p>Do you want to sign out?</p>
${form}
<div class="choices"><button class="strong" form="op.logoutForm" name="logout" value="yes">Sign out</button></div>`,
  );
}

export function signedOutPage(): string {
  return page('You are signed out', '<p>You can close this window.</p>');
}
