import type { APIRequestContext } from '@playwright/test';
import type { FaultRule } from '../../../sandbox/faults/fault-rule';
import type { AnswerKind } from '../../../sandbox/mailbox/answers';
import { mapOf, shape, text, type Check } from '../../../sandbox/mailbox/json-check';
import { readMailboxState, type MailboxState, type MessageState } from './mailbox-state';

/** One exchange with Graph as it was recorded. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly requestBody: unknown;
  readonly status: unknown;
  readonly responseBody: unknown;
}

/** Controls and inspects the sandbox in a test. */
export interface ControlClient {
  reset(): Promise<void>;
  state(account?: string): Promise<MailboxState>;
  /** The message of a sample mail, whatever its folder. */
  message(seedKey: string): Promise<MessageState>;
  addFault(fault: FaultRule): Promise<void>;
  /** Also releases held requests. */
  clearFaults(): Promise<void>;
  /** Releases the requests that faults hold under this name. */
  release(name: string): Promise<void>;
  setOffline(offline: boolean): Promise<void>;
  /** The time for mailboxes, Graph, To Do and Outlook, set to an ISO 8601 instant, from which it runs on. */
  setClock(time: string): Promise<void>;
  /** Exactly these scopes are granted from now on. */
  setConsent(
    scopes: readonly string[],
    options?: { account?: string; adminRequired?: readonly string[] },
  ): Promise<void>;
  tokens(what: Readonly<Record<string, unknown>>): Promise<void>;
  signIn(settings: Readonly<Record<string, unknown>>): Promise<void>;
  /** Has Outlook answer the next requests for tokens with an error; once unless `times` says otherwise. */
  bridgeError(error: { status: string; code: string; description: string; times?: number }): Promise<void>;
  /** The message's new id. */
  moveMessage(id: string, folderId: string): Promise<string>;
  deleteMessage(id: string): Promise<void>;
  /** Has something come back for a message: of its recipient, of a machine, or its writer writes again. */
  answer(id: string, kind: AnswerKind): Promise<void>;
  addList(displayName: string): Promise<string>;
  deleteList(id: string): Promise<void>;
  /** What a user does to a task in a To Do app; resolves to its id afterwards. */
  task(id: string, action: 'move' | 'complete' | 'reopen' | 'rename' | 'due', body?: object): Promise<string>;
  deleteTask(id: string): Promise<void>;
  /** Everything recorded since the last reset, in its order. */
  traffic(): Promise<readonly Exchange[]>;
  /** The same as lines of JSON. */
  trafficLines(): Promise<string>;
  clearTraffic(): Promise<void>;
}

const readId = shape<{ id: string }>({ id: text });
const anything: Check<unknown> = (json) => json;
const readExchange: Check<Exchange> = (json, place) => {
  const fields = mapOf(anything)(json, place);
  return {
    method: text(fields.get('method'), `${place}.method`),
    url: text(fields.get('url'), `${place}.url`),
    requestBody: fields.get('requestBody'),
    status: fields.get('status'),
    responseBody: fields.get('responseBody'),
  };
};

/** @param request whose base is Outlook's origin */
export function createControlClient(request: APIRequestContext): ControlClient {
  async function send(method: string, path: string, body?: unknown): Promise<string> {
    const response = await request.fetch(`/control/${path}`, {
      method,
      ...(body === undefined ? {} : { data: body }),
    });
    const answered = await response.text();
    if (!response.ok())
      throw new Error(`${method} /control/${path} was answered with ${response.status()}: ${answered}`);
    return answered;
  }
  const json = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const parsed: unknown = JSON.parse(await send(method, path, body));
    return parsed;
  };
  const act = async (method: string, path: string, body?: unknown): Promise<void> => {
    await send(method, path, body);
  };
  const post = (path: string, body: unknown = {}) => act('POST', path, body);
  const idFrom = async (path: string, body: unknown) => readId(await json('POST', path, body), path).id;
  const encoded = encodeURIComponent;

  const state: ControlClient['state'] = async (account) =>
    readMailboxState(
      await json('GET', account === undefined ? 'state' : `state?account=${encoded(account)}`),
      'state',
    );
  const trafficLines = () => send('GET', 'traffic');

  return {
    reset: () => post('reset'),
    state,
    message: async (seedKey) => {
      const found = (await state()).messages.find((message) => message.seedKey === seedKey);
      if (!found) throw new Error(`The mailbox has no message of the sample ${seedKey}.`);
      return found;
    },
    addFault: (fault) => post('faults', fault),
    clearFaults: () => act('DELETE', 'faults'),
    release: (name) => post('faults/release', { name }),
    setOffline: (offline) => post('offline', { offline }),
    setClock: (time) => post('clock', { time }),
    setConsent: (scopes, options = {}) => post('consent', { scopes, ...options }),
    tokens: (what) => post('tokens', what),
    signIn: (settings) => post('sign-in', settings),
    bridgeError: (error) => post('naa/errors', error),
    moveMessage: (id, folderId) => idFrom(`messages/${encoded(id)}/move`, { folderId }),
    deleteMessage: (id) => post(`messages/${encoded(id)}/delete`),
    answer: (id, kind) => post(`messages/${encoded(id)}/answer`, { kind }),
    addList: (displayName) => idFrom('lists', { displayName }),
    deleteList: (id) => post(`lists/${encoded(id)}/delete`),
    task: (id, action, body = {}) => idFrom(`tasks/${encoded(id)}/${action}`, body),
    deleteTask: (id) => post(`tasks/${encoded(id)}/delete`),
    traffic: async () => {
      const lines = (await trafficLines()).split('\n').filter((line) => line !== '');
      return lines.map((line, index) => {
        const parsed: unknown = JSON.parse(line);
        return readExchange(parsed, `line ${index + 1}`);
      });
    },
    trafficLines,
    clearTraffic: () => act('DELETE', 'traffic'),
  };
}
