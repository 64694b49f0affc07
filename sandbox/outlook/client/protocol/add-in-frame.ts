import {
  bridgeAnswerKind,
  bridgeRequestKind,
  mailDragKind,
  selectionAnswerKind,
  selectionChangedKind,
  selectionRequestKind,
} from '../../../office/browser/bridge-messages';
import { isObject } from '../api/is-object';
import { connectFrame, type FrameConnection, type FrameHandler } from './frame-connection';
import { frameName } from './frame-name';

/** A mail as a file. */
export interface MailFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** A frame in which a page of the add-in runs. */
export interface AddInFrame extends Pick<FrameConnection, 'fire' | 'notify'> {
  readonly element: HTMLIFrameElement;
  /** Tells the add-in that other mails are selected. */
  selectionChanged(): void;
  /** Tells the add-in of mails that are dragged over it; with their files when they are dropped. */
  dragged(files?: readonly MailFile[]): void;
  /** Takes the frame out of the page; the add-in in it ends at once. */
  remove(): void;
}

/** What real Outlook on the web allows an add-in's frame to do. Devices and the clipboard are not among it. */
const sandbox = [
  'allow-scripts',
  'allow-same-origin',
  'allow-forms',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-downloads',
  'allow-modals',
].join(' ');

/** Makes a frame and puts it into `container`, where it starts to load. */
export function createAddInFrame(options: {
  readonly container: Element;
  /** Absolute address of the page. */
  readonly page: URL;
  readonly title: string;
  readonly language: string;
  readonly isDialog: boolean;
  readonly handler: FrameHandler;
}): AddInFrame {
  const { container, page, title, language, isDialog, handler } = options;
  const controlId = crypto.randomUUID();
  const conversationId = `conversation_${controlId}`;
  const element = document.createElement('iframe');
  element.title = title;
  element.setAttribute('sandbox', sandbox);
  element.name = frameName({
    controlId,
    conversationId,
    language,
    hostOrigin: location.origin,
    isDialog,
    nestedAppAuth: handler.nestedAppAuth !== undefined,
    mailSelection: handler.selectedItems !== undefined,
  });
  element.src = page.href;

  const { fire, notify, close } = connectFrame({
    window: () => element.contentWindow,
    origin: page.origin,
    conversationId,
    handler,
  });
  const closeBridge = connectBridge(element, page.origin, handler);
  container.append(element);

  return {
    element,
    fire,
    notify,
    selectionChanged: () => {
      if (handler.selectedItems)
        element.contentWindow?.postMessage({ kind: selectionChangedKind }, page.origin);
    },
    dragged: (files) => {
      if (!handler.selectedItems) return;
      const message = { kind: mailDragKind, type: files ? 'drop' : 'dragover', files };
      element.contentWindow?.postMessage(message, page.origin);
    },
    remove: () => {
      close();
      closeBridge();
      element.remove();
    },
  };
}

/** Passes what scripts beside Office.js in the frame ask on to the handler. Returns a function that ends it. */
function connectBridge(frame: HTMLIFrameElement, origin: string, handler: FrameHandler): () => void {
  const { nestedAppAuth, selectedItems } = handler;
  const post = (message: unknown) => frame.contentWindow?.postMessage(message, origin);
  const receive = (event: MessageEvent<unknown>) => {
    if (event.source === null || event.source !== frame.contentWindow || event.origin !== origin) return;
    const { data } = event;
    if (!isObject(data)) return;
    if (data['kind'] === bridgeRequestKind && typeof data['request'] === 'string') {
      void nestedAppAuth?.(data['request']).then((answer) => {
        if (answer !== undefined) post({ kind: bridgeAnswerKind, answer });
      });
    }
    if (data['kind'] === selectionRequestKind && selectedItems) {
      post({ kind: selectionAnswerKind, id: data['id'], items: selectedItems() });
    }
  };
  window.addEventListener('message', receive);
  return () => {
    window.removeEventListener('message', receive);
  };
}
