import { isScriptAddress } from './script-addresses';

/*
 * The first script in each page of a build with Trusted Types; it defines the only policy. Office.js and our own code
 * add scripts by address, and each address is checked against the list that the build put on this script's element.
 * There is no policy for markup or script text, so no string can become either.
 */

interface TrustedTypePolicyFactory {
  createPolicy(name: 'default', rules: { createScriptURL(address: string): string | null }): unknown;
}

declare global {
  interface Window {
    /** Absent in browsers without Trusted Types, which accept any string, as without this script. */
    readonly trustedTypes?: TrustedTypePolicyFactory;
  }
}

const sources = document.currentScript?.dataset['sources']?.split(' ') ?? [];

window.trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => (isScriptAddress(address, location.href, sources) ? address : null),
});
