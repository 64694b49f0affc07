import { presetEdits } from '../../src/app/create/preset-edits';
import type { MailSnapshot, PaneService, PendingOperation } from '../../src/app/pane-service';
import type { MailForms, Mailbox, SettingsStore } from '../../src/app/ports/mailbox';
import type { TokenProvider, SignIn } from '../../src/app/ports/sign-in';
import type { Link } from '../../src/domain/link/link';
import type { LinkedTask } from '../../src/domain/link/link-state';
import type { CurrentItem } from '../../src/domain/mail/mail';
import { Problem } from '../../src/domain/problem';
import { defaultSettings, type Settings } from '../../src/domain/settings';
import type { Task, TodoList } from '../../src/domain/task/task';
import { toTaskKey, type TaskKey } from '../../src/domain/task/task-key';
import type { PaneEnvironment } from '../../src/pane/context/pane-environment';
import { createFakeAccounts } from './fake-accounts';
import { createFakeSearch } from './fake-search';
import { createDesks, type FakeServices } from './fake-services';
import { createFakeSeveral, type FakeSeveral } from './fake-several';
import { createFakeSuggestions } from './fake-suggestions';
import { utc } from './utc';

/** A task key of the form `00000000-0000-4000-8000-00000000000n`. */
export function taskKeyOf(n: number): TaskKey {
  const key = toTaskKey(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`);
  if (!key) throw new Error('Not a task key.');
  return key;
}

export function mailOf(name: string, changes: Partial<CurrentItem> = {}): CurrentItem {
  return {
    restId: `mail-${name}`,
    internetMessageId: `<${name}@example.com>`,
    conversationId: `conversation-${name}`,
    subject: `Subject of ${name}`,
    sender: { name: 'Adele Vance', address: 'adele@example.com' },
    receivedDateTime: '2026-11-20T09:00:00Z',
    owner: 'ben@example.com',
    ...changes,
  };
}

export const lists: readonly TodoList[] = [
  { id: 'list-work', name: 'Work', isDefault: false, isShared: false },
  { id: 'list-tasks', name: 'Tasks', isDefault: true, isShared: false },
  { id: 'list-home', name: 'Einkäufe', isDefault: false, isShared: true },
];

export function taskOf(n: number, changes: Partial<Task> = {}): Task {
  return {
    listId: 'list-tasks',
    taskId: `task-${n}`,
    title: `Task ${n}`,
    isDone: false,
    isReminderOn: changes.reminder !== undefined && changes.isDone !== true,
    hasFiles: false,
    importance: 'normal',
    tag: { kind: 'absent' },
    etag: 'W/"1"',
    createdDateTime: '2026-11-20T10:00:00Z',
    ...changes,
  };
}

export function linkedTaskOf(n: number, changes: Partial<Task> = {}): LinkedTask & { readonly task: Task } {
  const task = taskOf(n, changes);
  const link: Link = {
    taskKey: taskKeyOf(n),
    listId: task.listId,
    taskId: task.taskId,
  };
  return { link, task, state: 'good' };
}

export function openedOf(mail: CurrentItem, changes: Partial<MailSnapshot> = {}): MailSnapshot {
  return {
    mail,
    message: undefined,
    access: 'full',
    tagHealth: 'whole',
    lists,
    areListsComplete: true,
    unreadLists: [],
    linkedTasks: [],
    conversation: [],
    duplicates: [],
    madeByCommand: [],
    problem: undefined,
    readDateTime: '2026-11-21T08:00:00Z',
    ...changes,
  };
}

export interface FakePane extends Pick<FakeSeveral, 'selectSeveral' | 'drop'> {
  readonly environment: PaneEnvironment;
  readonly services: FakeServices;
  /** Opens a mail in Outlook, or none. */
  select(mail: CurrentItem | undefined): void;
  goOnline(): void;
  /** The user comes back to the pane, `afterMs` milliseconds after its start. */
  comeBack(afterMs: number): void;
  readonly copied: string[];
  settings: Settings;
  reloads: number;
  /** Makes the loading of the services fail until it is set to false. */
  isChunkMissing: boolean;
  clipboardRefuses: boolean;
  accessPutOff: true | undefined;
  isDefaultListShared: boolean | undefined;
}

/** A pane's surroundings in memory: 21 November 2026, 09:00 in a mailbox that lives in UTC. */
export function createFakePane(
  mail: CurrentItem | undefined,
  settings: Settings = defaultSettings,
): FakePane {
  let current = mail;
  let pending: readonly PendingOperation[] = [];
  let unreadable = 0;
  let onProgress: (opened: MailSnapshot) => void = () => {};
  const itemListeners = new Set<() => void>();
  const start = new Date('2026-11-21T09:00:00Z');
  let now = start;
  const onlineListeners = new Set<() => void>();
  const returnListeners = new Set<() => void>();
  const pendingListeners = new Set<() => void>();
  const listen = (listeners: Set<() => void>) => (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const tell = (listeners: Set<() => void>) => {
    for (const listener of [...listeners]) listener();
  };

  const accounts = createFakeAccounts();
  const services: FakeServices = {
    ...createDesks(),
    progress: (opened) => onProgress(opened),
    accounts,
    setPending(next, count = 0) {
      pending = next;
      unreadable = count;
      tell(pendingListeners);
    },
    known: [],
    marked: [],
    answered: [],
    forms: { recipients: [], areRefused: false, shown: [], replies: [] },
    suggestions: createFakeSuggestions(),
    search: createFakeSearch(),
    selected: [],
    several: undefined,
  };
  const pane: PaneService = {
    open(opened, options) {
      onProgress = options.onProgress;
      return services.opens.ask(opened, options.signal);
    },
    knownLists: () => services.known,
    datesIn: (asked, signal) => services.dates.ask(asked, signal),
    createList: (name, signal) => services.newLists.ask(name, signal),
    knownCategories: ({ message }) => message?.categories ?? [],
    allCategories: (signal) => services.categories.ask(null, signal),
    colorCategory: (signal) => services.colorings.ask(null, signal),
    presetEdits: (stored) => presetEdits({ clock: { now: () => now }, mailbox }, stored),
    findSteps: (_opened, reader, signal) => services.stepSearches.ask(reader, signal),
    capture: (opened, draft, { evenIfLinked, signal, onKept, onTextMissing }) =>
      services.captures.ask({ draft, evenIfLinked, opened, onKept, onTextMissing }, signal),
    undo: (taskKey, _opened, signal) => services.undos.ask(taskKey, signal),
    unlink: (link, _opened, signal) => services.unlinks.ask(link, signal),
    link: (existing, _opened, signal) => services.relinks.ask(existing, signal),
    join: (taskKey, _opened, signal) => services.joins.ask(taskKey, signal),
    mailsOf: (linked, _opened, signal) => services.mailsOf.ask(linked, signal),
    remove: (link, _opened, signal) => services.removals.ask(link, signal),
    change: (linked, change, _opened, signal) => services.changes.ask({ linked, change }, signal),
    lookForAnswers: (signal) => services.looks.ask(null, signal),
    answered: () => services.answered,
    wait: (linked, waiting, signal) => services.waits.ask({ linked, waiting }, signal),
    move: (linked, to, _opened, signal) => services.moves.ask({ linked, to }, signal),
    mark: (opened) => {
      services.marked.push(opened);
      return Promise.resolve();
    },
    reopenOccurrence: (_linked, occurrence, _opened, signal) => services.reopenings.ask(occurrence, signal),
    pending: () => pending,
    unreadable: () => unreadable,
    onPendingChanged: listen(pendingListeners),
    resume: (signal, options = {}) => services.resumes.ask(options, signal),
    retry: (id, signal) => services.retries.ask(id, signal),
    discard: (id, signal) => services.discards.ask(id, signal),
  };
  const tokens: TokenProvider & SignIn = {
    ...accounts.signIn,
    token: (scopes, { signal }) => services.signIns.ask(scopes, signal),
  };
  const open = (opened: string[], restId: string) => {
    if (services.forms.areRefused) return Promise.reject(new Problem('not-found'));
    opened.push(restId);
    return Promise.resolve();
  };
  const forms: MailForms = {
    recipients: () => services.forms.recipients,
    reply: ({ restId }) => open(services.forms.replies, restId),
    show: (restId) => open(services.forms.shown, restId),
  };
  const mailbox: Mailbox = {
    time: utc,
    owner: 'ben@example.com',
    displayLanguage: 'en-GB',
    current: () => current,
    onItemChanged: listen(itemListeners),
    body: () => Promise.reject(new Error('The pane reads no body itself.')),
  };
  const settingsStore: SettingsStore = {
    read: () => fake.settings,
    write: (change) => {
      fake.settings = { ...fake.settings, ...change };
      return Promise.resolve();
    },
    onChanged: () => () => undefined,
  };
  const cacheOf = <Name extends 'accessPutOff' | 'isDefaultListShared'>(name: Name) => ({
    read: () => fake[name],
    write: (value: FakePane[Name]) => {
      fake[name] = value;
    },
  });
  const several = createFakeSeveral(services);
  const fake: FakePane = {
    services,
    copied: [],
    settings,
    reloads: 0,
    isChunkMissing: false,
    clipboardRefuses: false,
    accessPutOff: undefined,
    isDefaultListShared: undefined,
    select(next) {
      current = next;
      tell(itemListeners);
    },
    selectSeveral: several.selectSeveral,
    drop: several.drop,
    goOnline: () => tell(onlineListeners),
    comeBack(afterMs) {
      now = new Date(start.getTime() + afterMs);
      tell(returnListeners);
    },
    environment: {
      mailbox,
      settings: settingsStore,
      loadServices: () =>
        fake.isChunkMissing
          ? Promise.reject(new Error('Loading chunk 7 failed.'))
          : Promise.resolve({
              pane,
              tokens,
              suggestions: services.suggestions,
              search: () => Promise.resolve(services.search),
              forms,
              selection: several.selection,
              drops: several.drops,
              several: several.load,
              signOut: () => services.signOuts.ask(null, new AbortController().signal),
            }),
      now: () => now,
      pause: () => Promise.resolve(),
      afterPaint: (then) => {
        then();
        return () => undefined;
      },
      taskUrl: (taskId) => `https://todo.example/tasks/id/${encodeURIComponent(taskId)}/details`,
      onOnline: listen(onlineListeners),
      onReturn: listen(returnListeners),
      copy: (text) => {
        if (fake.clipboardRefuses) return Promise.reject(new Error('NotAllowedError'));
        fake.copied.push(text);
        return Promise.resolve();
      },
      accessPutOff: cacheOf('accessPutOff'),
      isDefaultListShared: cacheOf('isDefaultListShared'),
      reload: () => {
        fake.reloads += 1;
      },
      host: 'Test',
      version: '1.2.3',
    },
  };
  return fake;
}
