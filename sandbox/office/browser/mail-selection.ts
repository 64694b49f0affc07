/*
 * Several selected mails and dropped ones, as newer Outlooks offer them. No published copy of Office.js for the web has the function and
 * the events. The library makes its own objects unchangeable, so that these stand in front of it, and only where the host offers them.
 */
import {
  mailDragKind,
  selectionAnswerKind,
  selectionChangedKind,
  selectionInfoKey,
  selectionRequestKind,
} from './bridge-messages';
import { frameInfo, onHostMessage, originAround } from './host-around';

type Callback = (result: unknown) => void;

const changedEvent = 'olkSelectedItemsChanged';
const dragEvent = 'olkDragAndDropEvent';
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

/** A dropped file as hosts hand it on. */
function asFile(file: unknown): unknown {
  const { name, type, text } = file as {
    readonly name: string;
    readonly type: string;
    readonly text: string;
  };
  return { name, type, fileContent: new Blob([text], { type }) };
}

/** The mailbox of a host that tells of several selected mails. */
function extended(mailbox: Office.Mailbox, host: string): Office.Mailbox {
  const waiting = new Map<string, Callback>();
  const handlers = new Map(
    [changedEvent, dragEvent].map((type) => [type, new Set<(event: unknown) => void>()]),
  );
  const raise = (type: string, data: Readonly<Record<string, unknown>> = {}) => {
    for (const handler of handlers.get(type) ?? []) handler({ type, ...data });
  };
  onHostMessage(host, selectionAnswerKind, (message) => {
    const id = String(message.get('id'));
    waiting.get(id)?.(succeeded(message.get('items')));
    waiting.delete(id);
  });
  onHostMessage(host, selectionChangedKind, () => {
    raise(changedEvent);
  });
  onHostMessage(host, mailDragKind, (message) => {
    const files = message.get('files');
    const dataTransfer = { files: Array.isArray(files) ? files.map(asFile) : [] };
    const type = message.get('type');
    raise(dragEvent, { dragAndDropEventData: type === 'drop' ? { type, dataTransfer } : { type } });
  });
  const getSelectedItemsAsync = (...given: readonly unknown[]) => {
    const callback = callbackIn(given);
    const id = crypto.randomUUID();
    if (callback) waiting.set(id, callback);
    window.parent.postMessage({ kind: selectionRequestKind, id }, host);
  };
  const addHandlerAsync = (type: string, handler: (event: unknown) => void, ...rest: readonly unknown[]) => {
    const own = handlers.get(type);
    if (!own) {
      Reflect.apply(mailbox.addHandlerAsync, mailbox, [type, handler, ...rest]);
      return;
    }
    own.add(handler);
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
  const EventType = {
    ...library.EventType,
    SelectedItemsChanged: changedEvent,
    DragAndDropEvent: dragEvent,
  };
  Object.assign(window, {
    Office: inFront(library, { context: () => context, EventType: () => EventType }),
  });
}

if (origin !== undefined && frameInfo(selectionInfoKey) === true) {
  // The first that waits for the library: the page that comes with this script waits later.
  void Office.onReady().then(() => {
    stepInFront(origin);
  });
}
