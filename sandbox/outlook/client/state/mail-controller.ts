import type { AnswerKind } from '../../../mailbox/answers';
import type { WireMail, WireMailSummary, WireStart } from '../../wire';
import type { OutlookApi } from '../api/outlook-api';
import { openMailOf, type OutlookState, type Reading } from './outlook-state';
import type { Store } from './store';

/** What a user does with folders and mails. */
export interface MailController {
  start(open: WireStart['open']): Promise<void>;
  openFolder(folderId: string): Promise<void>;
  openMail(id: string): Promise<void>;
  /** Selects several mails of the folder; one alone is opened. */
  selectMails(ids: readonly string[]): Promise<void>;
  moveMail(mail: WireMail, folderId: string): Promise<void>;
  removeMail(mail: WireMail): Promise<void>;
  markUnread(mail: WireMail): Promise<void>;
  /** Has something come back for a mail that was sent. */
  answer(mail: WireMail, kind: AnswerKind): Promise<void>;
  /** Something changed in the mailbox, here or elsewhere. */
  refresh(): Promise<void>;
}

export function createMailController(options: {
  readonly api: OutlookApi;
  readonly store: Store<OutlookState>;
  /** Another item is open than before, or none. */
  readonly itemChanged: (before: WireMail | undefined, now: WireMail | undefined) => void;
  /** Others are selected than before. */
  readonly selectionChanged: () => void;
}): MailController {
  const { api, store } = options;
  /** Only the last choice counts, however long an earlier one takes. */
  let choice = 0;
  /** Ids of mails that are being moved or deleted here: that they are missing is no news. */
  const leaving = new Set<string>();

  function show(reading: Reading): void {
    const before = store.get().reading;
    const old = before.kind === 'mail' ? before.mail : undefined;
    const now = reading.kind === 'mail' ? reading.mail : undefined;
    store.set({ reading, selectedId: now?.id, ...(reading.kind !== 'several' && { selection: [] }) });
    if (old?.immutableId !== now?.immutableId) options.itemChanged(old, now);
    if (reading.kind === 'several' || before.kind === 'several') options.selectionChanged();
  }

  async function openMail(id: string): Promise<void> {
    const mine = (choice += 1);
    store.set({ selectedId: id });
    const mail = await api.open(id);
    if (mine !== choice) return;
    show(mail ? { kind: 'mail', mail } : { kind: 'missing' });
  }

  async function selectMails(ids: readonly string[]): Promise<void> {
    const [only, ...others] = ids;
    if (only === undefined) closeMail();
    else if (others.length === 0) await openMail(only);
    else {
      choice += 1;
      store.set({ selection: ids });
      show({ kind: 'several', count: ids.length });
    }
  }

  function closeMail(): void {
    choice += 1;
    show({ kind: 'none' });
  }

  async function openFolder(folderId: string): Promise<void> {
    store.set({ folderId, messages: undefined });
    closeMail();
    await load();
  }

  /** Reads folders and list again. */
  async function load(): Promise<void> {
    const folders = await api.folders();
    const { folderId } = store.get();
    const folder = folders.find(({ id }) => id === folderId) ?? folders[0];
    if (!folder) return;
    if (folder.id !== folderId) store.set({ folderId: folder.id, messages: undefined });
    const messages = await api.messages(folder.id);
    if (store.get().folderId === folder.id) store.set({ folders, messages });
  }

  async function refreshMail(): Promise<void> {
    const id = openMailOf(store.get())?.id;
    if (id === undefined || leaving.has(id)) return;
    const mail = await api.mail(id);
    // Meanwhile it may have been left, or be about to be.
    const { reading, selectedId } = store.get();
    if (reading.kind !== 'mail' || reading.mail.id !== id || selectedId !== id || leaving.has(id)) return;
    show(mail ? { kind: 'mail', mail } : { kind: 'missing' });
  }

  /** Takes a mail away, and opens the one after it, as Outlook does. */
  async function takeAway(mail: WireMail, work: () => Promise<unknown>): Promise<void> {
    const next = neighbourOf(store.get().messages ?? [], mail.id);
    const wasOpen = store.get().selectedId === mail.id;
    leaving.add(mail.id);
    try {
      await work();
    } finally {
      leaving.delete(mail.id);
    }
    store.set({ messages: store.get().messages?.filter(({ id }) => id !== mail.id) });
    if (!wasOpen) return;
    if (next) await openMail(next.id);
    else closeMail();
  }

  return {
    start: async (open) => {
      if (open.kind === 'mail') store.set({ folderId: open.folderId });
      if (open.kind === 'missing') show({ kind: 'missing' });
      await Promise.all([load(), open.kind === 'mail' ? openMail(open.id) : undefined]);
    },
    openFolder,
    openMail,
    selectMails,
    moveMail: (mail, folderId) => takeAway(mail, () => api.move(mail.id, folderId)),
    removeMail: (mail) => takeAway(mail, () => api.remove(mail.id)),
    markUnread: (mail) => api.setRead(mail.id, false),
    answer: (mail, kind) => api.answer(mail.id, kind),
    refresh: async () => {
      await Promise.all([load(), refreshMail()]);
    },
  };
}

function neighbourOf(messages: readonly WireMailSummary[], id: string): WireMailSummary | undefined {
  const index = messages.findIndex((message) => message.id === id);
  return index < 0 ? undefined : (messages[index + 1] ?? messages[index - 1]);
}
