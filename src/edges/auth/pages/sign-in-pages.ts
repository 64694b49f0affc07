import { frameOf, needsRelay } from '../msal/needs-relay';
import type { TokenProviderDeps } from '../token-provider';

/**
 * Addresses of the sign-in pages, which are in the folder of the current page. `language` is the one they are shown in.
 */
export function signInPages(page: Window, language: string): TokenProviderDeps['pages'] {
  const beside = (name: string) => new URL(name, page.document.baseURI).href;
  const speaking = (name: string) => `${beside(name)}?${new URLSearchParams({ lang: language }).toString()}`;
  return {
    redirectUrl: beside('redirect.html'),
    relayUrl: needsRelay(frameOf(page)) ? speaking('relay.html') : undefined,
    dialogUrl: speaking('dialog.html'),
    consentUrl: beside('consent.html'),
  };
}
