import { isScriptAddress } from './script-addresses';

/*
 * Stands first in each page of a build with Trusted Types: the one policy there is. Office.js and our own code add scripts
 * by their addresses, which are held against the list that the build has put on this script's element. Markup and
 * script text have no policy, so that nothing can turn a string into either.
 */

interface TrustedTypePolicyFactory {
  createPolicy(name: 'default', rules: { createScriptURL(address: string): string | null }): unknown;
}

declare global {
  interface Window {
    /** Absent in browsers that do not know it, which then take any string, as without this script. */
    readonly trustedTypes?: TrustedTypePolicyFactory;
  }
}

const sources = document.currentScript?.dataset['sources']?.split(' ') ?? [];

window.trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => (isScriptAddress(address, location.href, sources) ? address : null),
});
