/*
 * The bridge by which MSAL asks the Outlook around an add-in for tokens. Real hosts put it into the add-in's frame;
 * here it comes with the page, before Office.js. It talks only to the page that frames this one.
 */
import { bridgeAnswerKind, bridgeRequestKind, frameInfoKey } from './bridge-messages';
import { frameInfo, onHostMessage, originAround } from './host-around';

type BridgeListener = (answer: string) => void;

const origin = originAround();
const listeners = new Set<BridgeListener>();

if (origin !== undefined && frameInfo(frameInfoKey) === true) {
  onHostMessage(origin, bridgeAnswerKind, (message) => {
    const answer = message.get('answer');
    if (typeof answer !== 'string') return;
    for (const listener of listeners) listener(answer);
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
        window.parent.postMessage({ kind: bridgeRequestKind, request }, origin);
      },
    },
  });
}
