/*
 * Several selected mails, as newer Outlooks offer them (Mailbox 1.13). No published copy of Office.js for the web has the function and
 * its event. The library makes its own objects unchangeable, so that these stand in front of it, and only where the host offers them.
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

/** An object like another one, but for some of its members. */
function inFront<Target extends object>(target: Target, members: Readonly<Record<string, () => unknown>>) {
  return new Proxy({} as Target, {
    has: (_nothing, name) => (typeof name === 'string' && name in members) || name in target,
    set: (_nothing, name, value) => Reflect.set(target, name, value),
    get(_nothing, name) {
      const own = typeof name === 'string' ? members[name] : undefined;
      if (own) return own();
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

function succeeded(value: unknown): unknown {
  return { status: 'succeeded', value };
}

const callbackIn = (given: readonly unknown[]) =>
  given.find((one): one is Callback => typeof one === 'function');

/** The mailbox of a host that tells of several selected mails. */
function extended(mailbox: Office.Mailbox, host: string): Office.Mailbox {
  const waiting = new Map<string, Callback>();
  const handlers = new Set<(event: unknown) => void>();
  onHostMessage(host, selectionAnswerKind, (message) => {
    const id = String(message.get('id'));
    waiting.get(id)?.(succeeded(message.get('items')));
    waiting.delete(id);
  });
  onHostMessage(host, selectionChangedKind, () => {
    for (const handler of handlers) handler({ type: changedEvent });
  });
  const getSelectedItemsAsync = (...given: readonly unknown[]) => {
    const callback = callbackIn(given);
    const id = crypto.randomUUID();
    if (callback) waiting.set(id, callback);
    window.parent.postMessage({ kind: selectionRequestKind, id }, host);
  };
  const addHandlerAsync = (type: string, handler: (event: unknown) => void, ...rest: readonly unknown[]) => {
    if (type !== changedEvent) {
      Reflect.apply(mailbox.addHandlerAsync, mailbox, [type, handler, ...rest]);
      return;
    }
    handlers.add(handler);
    setTimeout(() => callbackIn(rest)?.(succeeded(undefined)));
  };
  return inFront(mailbox, {
    getSelectedItemsAsync: () => getSelectedItemsAsync,
    addHandlerAsync: () => addHandlerAsync,
  });
}

/** Puts the mailbox that tells of several mails in the place of the library's, for all that look at `Office` from now on. */
function stepInFront(host: string): void {
  const library = Office;
  const mailbox = extended(library.context.mailbox, host);
  const context = inFront(library.context, { mailbox: () => mailbox });
  Object.assign(window, { Office: inFront(library, { context: () => context }) });
}

if (origin !== undefined && frameInfo(selectionInfoKey) === true) {
  // The first that waits for the library: the page that comes with this script waits later.
  void Office.onReady().then(() => {
    stepInFront(origin);
  });
}
