import type { AnswerKind } from '../../../mailbox/answers';
import { listOf, shape, text } from '../../../mailbox/json-check';
import type { WireCategory, WireFolder, WireMail, WireMailSummary } from '../../wire';
import { isObject } from './is-object';
import { categoryCheck, folderCheck, mailCheck, summaryCheck } from './wire-checks';

/** Values that an add-in keeps, by name. */
export type AddInValues = Readonly<Record<string, unknown>>;

/** This page's own server, for one account. Functions about a mail answer undefined when it is not under its id any more. */
export interface OutlookApi {
  folders(): Promise<readonly WireFolder[]>;
  messages(folderId: string): Promise<readonly WireMailSummary[]>;
  /** The mail as it is, without marking it as read. */
  mail(id: string): Promise<WireMail | undefined>;
  /** The mail, marked as read. */
  open(id: string): Promise<WireMail | undefined>;
  setRead(id: string, isRead: boolean): Promise<void>;
  /** Its new id. */
  move(id: string, folderId: string): Promise<string | undefined>;
  remove(id: string): Promise<void>;
  /** Has something come back for a mail. */
  answer(id: string, kind: AnswerKind): Promise<void>;
  /** False when a category to be added is not in the mailbox's list. */
  changeCategories(
    id: string,
    changes: { readonly add: readonly string[]; readonly remove: readonly string[] },
  ): Promise<boolean>;
  masterCategories(): Promise<readonly WireCategory[]>;
  /** False when a category to be added is there already. */
  changeMasterCategories(changes: {
    readonly add: readonly WireCategory[];
    readonly remove: readonly string[];
  }): Promise<boolean>;
  /** Address of an attachment's content. */
  attachmentUrl(mailId: string, key: string): string;
  attachment(mailId: string, key: string): Promise<Blob | undefined>;
  /** The mail as the text of an .eml file; empty when it is gone. */
  eml(id: string): Promise<string>;
  roamingSettings(): Promise<AddInValues>;
  setRoamingSettings(values: AddInValues): Promise<void>;
  customProperties(immutableId: string): Promise<AddInValues>;
  setCustomProperties(immutableId: string, values: AddInValues): Promise<void>;
}

/** The server answered with something else than success or 404. */
export class ServerTrouble extends Error {
  override readonly name = 'ServerTrouble';
}

const foldersCheck = listOf(folderCheck);
const categoriesCheck = listOf(categoryCheck);
const summariesCheck = listOf(summaryCheck);
const movedCheck = shape<{ id: string }>({ id: text });

export function createOutlookApi(accountKey: string): OutlookApi {
  const root = `/outlook/accounts/${encodeURIComponent(accountKey)}`;
  const mailPath = (id: string) => `${root}/messages/${encodeURIComponent(id)}`;
  const attachmentUrl = (mailId: string, key: string) =>
    `${mailPath(mailId)}/attachments/${encodeURIComponent(key)}`;

  /** Undefined for 404. */
  async function send(path: string, method = 'GET', body?: unknown): Promise<Response | undefined> {
    const response = await fetch(path, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    });
    if (response.status === 404) return undefined;
    if (!response.ok) throw new ServerTrouble(`${method} ${path} was answered with ${response.status}.`);
    return response;
  }

  /** Posts what the server may refuse. */
  async function isTaken(path: string, body: unknown): Promise<boolean> {
    const { ok } = await fetch(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    });
    return ok;
  }

  async function json(path: string, method = 'GET', body?: unknown): Promise<unknown> {
    const response = await send(path, method, body);
    return response?.json();
  }

  async function values(path: string): Promise<AddInValues> {
    const found = await json(path);
    if (!isObject(found)) throw new ServerTrouble(`${path} holds no values.`);
    return found;
  }

  const mailOrNone = (found: unknown) => (found === undefined ? undefined : mailCheck(found, 'mail'));

  return {
    folders: async () => foldersCheck(await json(`${root}/folders`), 'folders'),
    messages: async (folderId) =>
      summariesCheck(await json(`${root}/folders/${encodeURIComponent(folderId)}/messages`), 'messages'),
    mail: async (id) => mailOrNone(await json(mailPath(id))),
    open: async (id) => mailOrNone(await json(`${mailPath(id)}/open`, 'POST')),
    setRead: async (id, isRead) => {
      await send(`${mailPath(id)}/read`, 'POST', { isRead });
    },
    move: async (id, folderId) => {
      const moved = await json(`${mailPath(id)}/move`, 'POST', { folderId });
      return moved === undefined ? undefined : movedCheck(moved, 'moved').id;
    },
    remove: async (id) => {
      await send(mailPath(id), 'DELETE');
    },
    answer: async (id, kind) => {
      await send(`${mailPath(id)}/answer`, 'POST', { kind });
    },
    changeCategories: (id, changes) => isTaken(`${mailPath(id)}/categories`, changes),
    masterCategories: async () => categoriesCheck(await json(`${root}/categories`), 'categories'),
    changeMasterCategories: (changes) => isTaken(`${root}/categories`, changes),
    attachmentUrl,
    attachment: async (mailId, key) => (await send(attachmentUrl(mailId, key)))?.blob(),
    eml: async (id) => (await (await send(`${mailPath(id)}/eml`))?.text()) ?? '',
    roamingSettings: () => values(`${root}/roaming-settings`),
    setRoamingSettings: async (changed) => {
      await send(`${root}/roaming-settings`, 'PUT', changed);
    },
    customProperties: (immutableId) => values(`${mailPath(immutableId)}/custom-properties`),
    setCustomProperties: async (immutableId, changed) => {
      await send(`${mailPath(immutableId)}/custom-properties`, 'PUT', changed);
    },
  };
}
