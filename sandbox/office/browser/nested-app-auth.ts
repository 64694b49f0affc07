/*
 * The bridge by which MSAL asks the Outlook around an add-in for tokens. Real hosts put it into the add-in's frame;
 * here it comes with the page, before Office.js. It talks only to the page that frames this one.
 */
import { bridgeAnswerKind, bridgeRequestKind, frameInfoKey } from './bridge-messages';

type BridgeListener = (answer: string) => void;

const hostOrigins = document.currentScript?.dataset['hostOrigins']?.split(' ') ?? [];
const hostOrigin = aroundUs(hostOrigins, location);
const listeners = new Set<BridgeListener>();

/** Outlook goes by several names. A browser that does not tell which one is around us shows it under its own, the first. */
function aroundUs(
  names: readonly string[],
  { ancestorOrigins }: { readonly ancestorOrigins?: DOMStringList },
): string | undefined {
  return ancestorOrigins ? names.find((name) => ancestorOrigins.contains(name)) : names[0];
}

/** The host says by the frame's name whether it offers nested app authentication; popups have another name. */
function isOffered(): boolean {
  try {
    const info: unknown = JSON.parse(window.name);
    return typeof info === 'object' && info !== null && frameInfoKey in info && info[frameInfoKey] === true;
  } catch {
    // A page outside a frame, or in an unknown frame, has a name that is no JSON.
    return false;
  }
}

if (hostOrigin !== undefined && window.parent !== window && isOffered()) {
  window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || origin !== hostOrigin) return;
    if (typeof data !== 'object' || data === null || !('kind' in data) || data.kind !== bridgeAnswerKind)
      return;
    if (!('answer' in data) || typeof data.answer !== 'string') return;
    for (const listener of listeners) listener(data.answer);
  });
  Object.assign(window, {
    nestedAppAuthBridge: {
      addEventListener: (type: string, listener: BridgeListener) => {
        if (type === 'message') listeners.add(listener);
      },
      removeEventListener: (type: string, listener: BridgeListener) => {
        if (type === 'message') listeners.delete(listener);
      },
      postMessage: (request: string) => {
        window.parent.postMessage({ kind: bridgeRequestKind, request }, hostOrigin);
      },
    },
  });
}
