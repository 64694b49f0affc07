/** What the address of the page says about an administrator's decision. Anybody can link to the page. */
export type ConsentAnswer =
  | { readonly kind: 'granted' }
  | { readonly kind: 'declined' }
  /** Consent could not be granted; `code` is the service's own. */
  | { readonly kind: 'failed'; readonly code: string }
  /** The page was opened without an answer: nobody has decided anything. */
  | { readonly kind: 'nothing' };

/**
 * Reads the answer in the query of the page's address. Anybody can link to the page with any query, so only a code of
 * the service is used. Source: "Admin consent on the Microsoft identity platform".
 */
export function readConsentAnswer(query: string): ConsentAnswer {
  const answer = new URLSearchParams(query);
  const error = answer.get('error');
  if (error !== null) {
    const number = /\bAADSTS\d{3,10}\b/.exec(answer.get('error_description') ?? '')?.[0];
    // 65004: the user pressed Cancel. The service says access_denied for other reasons too.
    if (error === 'access_denied' && (number === undefined || number === 'AADSTS65004')) {
      return { kind: 'declined' };
    }
    return { kind: 'failed', code: number ?? (/^[a-z_]{1,40}$/.test(error) ? error : 'error') };
  }
  const decision = answer.get('admin_consent')?.toLowerCase();
  if (decision === undefined) return { kind: 'nothing' };
  return { kind: decision === 'true' ? 'granted' : 'declined' };
}
