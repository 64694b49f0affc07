import { isObject } from '../api/is-object';
import { answerTo, eventFor, notification, parseRequest, type OfficeRequest } from './envelope';

/** What the page around an add-in's frame answers. A rejected promise is told to the add-in as a failed request. */
export interface FrameHandler {
  appContext(): unknown;
  initialData(): unknown;
  /** Functions of Outlook (`ExecuteMethod`). */
  outlookMethod(dispatchId: number, parameters: unknown): unknown;
  /** Functions that all Office applications have (`executeMethod`). */
  officeMethod(dispatchId: number, data: Readonly<Record<string, unknown>>): unknown;
  /** Something about the frame that the library reports: see `hostActions`. */
  notified(action: number): void;
  registered?(event: string, targetId: string): void;
  unregistered?(event: string): void;
  /** The request text of nested app authentication; undefined: no answer. */
  nestedAppAuth?(request: string): Promise<string | undefined>;
  /** The selected mails as `SelectedItemDetails`; absent where the host does not offer them. */
  selectedItems?(): readonly unknown[];
}

/** The conversation with Office.js in one frame. */
export interface FrameConnection {
  /** Delivers an event. False when the add-in has no handler for it. */
  fire(event: string, data: unknown): boolean;
  /** Calls the library: moves the focus in, for one. */
  notify(action: number): void;
  close(): void;
}

const failedRequest = -2;

/** Listens to one frame: to its window, from its origin, in its conversation. */
export function connectFrame(options: {
  readonly window: () => Window | null;
  /** Origin of the add-in's page. */
  readonly origin: string;
  readonly conversationId: string;
  readonly handler: FrameHandler;
}): FrameConnection {
  const { origin, conversationId, handler } = options;
  const registrations = new Map<string, OfficeRequest>();
  let notifications = 0;

  const post = (message: string) => options.window()?.postMessage(message, origin);

  async function handle(request: OfficeRequest): Promise<void> {
    try {
      post(answerTo(request, location.origin, await answer(request, handler, registrations)));
    } catch (error) {
      console.error(error);
      post(answerTo(request, location.origin, null, failedRequest));
    }
  }

  function receive(event: MessageEvent<unknown>): void {
    if (event.source === null || event.source !== options.window() || event.origin !== origin) return;
    const request = parseRequest(event.data);
    if (request?.conversationId === conversationId) void handle(request);
  }

  window.addEventListener('message', receive);
  return {
    fire(event, data) {
      const registration = registrations.get(event);
      if (!registration) return false;
      post(eventFor(registration, location.origin, data));
      return true;
    },
    notify: (action) => {
      post(notification(conversationId, (notifications += 1), [action]));
    },
    close: () => {
      window.removeEventListener('message', receive);
    },
  };
}

async function answer(
  { action, purpose, data, ...rest }: OfficeRequest,
  handler: FrameHandler,
  registrations: Map<string, OfficeRequest>,
): Promise<unknown> {
  if (purpose === 'register') {
    registrations.set(action, { action, purpose, data, ...rest });
    const target = isObject(data) ? data['targetId'] : undefined;
    // The handler hears of it once the answer is out: an event must not overtake the answer.
    setTimeout(() => handler.registered?.(action, typeof target === 'string' ? target : ''));
    return { Error: 0 };
  }
  if (purpose === 'unregister') {
    registrations.delete(action);
    handler.unregistered?.(action);
    return { Error: 0 };
  }
  switch (action) {
    case 'ContextActivationManager_getAppContextAsync':
      return handler.appContext();
    case 'ContextActivationManager_notifyHost':
      if (Array.isArray(data) && typeof data[1] === 'number') handler.notified(data[1]);
      return null;
    case 'GetInitialData':
      return handler.initialData();
    case 'ExecuteMethod':
      return handler.outlookMethod(
        dispatchId(data, 'MethodData'),
        isObject(data) ? data['ApiParams'] : undefined,
      );
    case 'executeMethod':
      return handler.officeMethod(dispatchId(data, 'DdaMethod'), isObject(data) ? data : {});
    default:
      throw new Error(`Office.js asks for ${action}, which this Outlook does not know.`);
  }
}

function dispatchId(data: unknown, wrapper: 'MethodData' | 'DdaMethod'): number {
  const method = isObject(data) ? data[wrapper] : undefined;
  const id = isObject(method) ? method['DispatchId'] : undefined;
  if (typeof id !== 'number') throw new TypeError('Office.js asks for a function without its number.');
  return id;
}
