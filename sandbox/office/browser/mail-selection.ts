/*
 * Several selected mails, as newer Outlooks offer them (Mailbox 1.13). No published copy of Office.js for the web has the function and
 * its event, so they are put beside it here, once it is ready, and only where the host offers them.
 */
import {
  selectionAnswerKind,
  selectionChangedKind,
  selectionInfoKey,
  selectionRequestKind,
} from './bridge-messages';
import { frameInfo, onHostMessage, originAround } from './host-around';

type Callback = (result: unknown) => void;

const changedEvent = 'olkSelectedItemsChanged';
const origin = originAround();

function succeeded(value: unknown): unknown {
  return { status: Office.AsyncResultStatus.Succeeded, value };
}

function extend(mailbox: Office.Mailbox, host: string): void {
  const waiting = new Map<string, Callback>();
  const handlers = new Set<(event: unknown) => void>();
  onHostMessage(host, selectionAnswerKind, (message) => {
    const id = String(message.get('id'));
    const callback = waiting.get(id);
    waiting.delete(id);
    const failure = message.get('failure');
    if (failure === undefined) callback?.(succeeded(message.get('items')));
    else
      callback?.({
        status: Office.AsyncResultStatus.Failed,
        error: { code: failure, name: '', message: '' },
      });
  });
  onHostMessage(host, selectionChangedKind, () => {
    for (const handler of handlers) handler({ type: changedEvent });
  });
  const addHandler = mailbox.addHandlerAsync.bind(mailbox);
  Object.assign(mailbox, {
    getSelectedItemsAsync(...given: readonly unknown[]) {
      const callback = given.find((one): one is Callback => typeof one === 'function');
      const id = crypto.randomUUID();
      if (callback) waiting.set(id, callback);
      window.parent.postMessage({ kind: selectionRequestKind, id }, host);
    },
    addHandlerAsync(type: string, handler: (event: unknown) => void, ...rest: readonly unknown[]) {
      if (type !== changedEvent) {
        Reflect.apply(addHandler, mailbox, [type, handler, ...rest]);
        return;
      }
      handlers.add(handler);
      const callback = rest.find((one): one is Callback => typeof one === 'function');
      setTimeout(() => callback?.(succeeded(undefined)));
    },
  });
}

if (origin !== undefined && frameInfo(selectionInfoKey) === true) {
  void Office.onReady().then(() => {
    extend(Office.context.mailbox, origin);
  });
}
