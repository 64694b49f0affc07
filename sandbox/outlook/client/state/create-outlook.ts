import type { WireMail, WireStart } from '../../wire';
import { createOutlookApi } from '../api/outlook-api';
import type { AddInFrame } from '../protocol/add-in-frame';
import { hostEvents } from '../protocol/host-numbers';
import { createInitialData } from '../protocol/initial-data';
import { createItemFrame, type ItemFrameDeps } from '../protocol/item-frame';
import { createNestedAppAuth } from '../protocol/nested-app-auth';
import { createNotifications, type Notifications } from '../protocol/notifications';
import { runCommand } from '../protocol/run-command';
import { themeEvent } from '../protocol/theme-colours';
import { createMailController, type MailController } from './mail-controller';
import { itemOf, openMailOf, selectedOf, type OutlookSettings, type OutlookState } from './outlook-state';
import { readPageOptions } from './page-address';
import { createConsentQuestions, createDialogPlaces } from './questions';
import { createStore, type Store } from './store';

/** The add-in as the manifest names it. */
export const addIn = {
  name: 'Email to To Do',
  panePage: '/taskpane.html',
  commandPage: '/commands.html',
  command: { functionName: 'createTaskFromEmail', controlId: 'EmailToToDo.Create' },
} as const;

/** Everything that the page's views show and do. */
export interface Outlook {
  readonly start: WireStart;
  readonly store: Store<OutlookState>;
  readonly mails: MailController;
  readonly notifications: Notifications;
  /** Address of an attachment of the open mail. */
  readonly attachmentUrl: (mailId: string, key: string) => string;
  /** Pinning does not exist in mailboxes of personal accounts. */
  readonly canPin: boolean;
  /** Whether the add-in may work on several selected mails: by the permission that its manifest asks for. */
  readonly offersSelection: boolean;
  /** Shows what the page's address names. */
  begin(): Promise<void>;
  /** The user drags these mails, or none any more. */
  drag(ids: readonly string[]): void;
  /** They are dragged over the pane, or dropped on it. */
  dragOverPane(): void;
  dropOnPane(): Promise<void>;
  togglePane(): void;
  closePane(): void;
  setPinned(isPinned: boolean): void;
  changeSettings(changed: Partial<OutlookSettings>): void;
  /** Starts the task pane's page in `container`. `notified` gets what the page reports about focus. */
  openPaneFrame(container: Element, notified: (action: number) => void): AddInFrame;
  runCommand(container: Element): Promise<void>;
}

export function createOutlook(start: WireStart, search: string): Outlook {
  const { account } = start;
  const api = createOutlookApi(account.key);
  const options = readPageOptions(search, account.kind);
  const canPin = account.kind === 'work';
  const offersSelection = options.settings.permission === 'ReadWriteMailbox';
  const store = createStore<OutlookState>({
    settings: options.settings,
    build: 0,
    isPaneOpen: false,
    isPinned: options.isPinned && canPin,
    folders: [],
    folderId: '',
    messages: undefined,
    selectedId: undefined,
    selection: [],
    dragging: [],
    reading: { kind: 'none' },
    notifications: [],
    runningCommands: 0,
    status: '',
    consent: undefined,
    dialog: undefined,
  });
  let pane: AddInFrame | undefined;

  const showNotifications = () => {
    const mail = openMailOf(store.get());
    store.set({ notifications: mail ? notifications.of(mail.immutableId) : [] });
  };
  const notifications = createNotifications(showNotifications);

  const deps: ItemFrameDeps = {
    addInName: addIn.name,
    addInOrigin: start.addInOrigin,
    api,
    notifications,
    initialData: createInitialData(account, options.settings.permission, new Date(start.now).getFullYear()),
    settings: () => store.get().settings,
    showMessage: (restId) => void window.open(`/owa/?ItemID=${encodeURIComponent(restId)}`),
    showForm: (what) => store.set({ status: `${addIn.name} opened ${what}.` }),
    moveTo: async (mail, wellKnownName) => {
      const folder = store.get().folders.find((one) => one.wellKnownName === wellKnownName);
      if (!folder) throw new Error(`The mailbox has no folder ${wellKnownName}.`);
      await mails.moveMail(mail, folder.id);
    },
    openDialogPlace: createDialogPlaces(store),
    answerNestedAppAuth: createNestedAppAuth({
      account,
      requestToken: async (body) => {
        const response = await fetch('/control/naa/token', { method: 'POST', body: JSON.stringify(body) });
        const answer: unknown = await response.json();
        return answer;
      },
      askConsent: createConsentQuestions(store),
    }),
  };

  function itemChanged(before: WireMail | undefined, now: WireMail | undefined): void {
    if (before) notifications.leave(before.immutableId);
    showNotifications();
    const { isPaneOpen, isPinned } = store.get();
    if (before && isPaneOpen && !isPinned) store.set({ isPaneOpen: false });
    else pane?.fire(hostEvents.itemChanged, deps.initialData(now?.isDraft ? undefined : now));
  }

  const mails = createMailController({
    api,
    store,
    itemChanged,
    selectionChanged: () => {
      showNotifications();
      pane?.selectionChanged();
    },
  });

  return {
    start,
    store,
    notifications,
    mails,
    canPin,
    offersSelection,
    begin: async () => {
      await mails.start(start.open);
      const { isPinned } = store.get();
      if (options.isPaneOpen && (isPinned || itemOf(store.get()))) store.set({ isPaneOpen: true });
    },
    attachmentUrl: api.attachmentUrl,
    drag: (dragging) => store.set({ dragging }),
    dragOverPane: () => pane?.dragged(),
    dropOnPane: async () => {
      const { dragging } = store.get();
      store.set({ dragging: [] });
      const files = await Promise.all(
        dragging.map(async (id) => ({
          name: `${(await api.mail(id))?.subject ?? 'mail'}.eml`,
          type: 'message/rfc822',
          text: await api.eml(id),
        })),
      );
      pane?.dragged(files);
    },
    togglePane: () => store.set({ isPaneOpen: !store.get().isPaneOpen }),
    closePane: () => store.set({ isPaneOpen: false }),
    setPinned: (isPinned) => store.set({ isPinned }),
    changeSettings: (changed) => {
      const settings = { ...store.get().settings, ...changed };
      store.set({ settings });
      if (changed.theme) pane?.fire(hostEvents.themeChanged, themeEvent(changed.theme));
    },
    openPaneFrame: (container, notified) => {
      const frame = createItemFrame(
        {
          container,
          page: addIn.panePage,
          title: addIn.name,
          mail: () => itemOf(store.get()),
          ...(offersSelection && { selected: () => selectedOf(store.get()) }),
          notified,
          closeRequested: () => store.set({ isPaneOpen: false }),
        },
        deps,
      );
      pane = frame;
      return {
        ...frame,
        remove: () => {
          if (pane === frame) pane = undefined;
          frame.remove();
        },
      };
    },
    runCommand: async (container) => {
      const mail = itemOf(store.get());
      if (!mail) return;
      store.set({ runningCommands: store.get().runningCommands + 1, status: '' });
      const outcome = await runCommand(addIn.command, (events) =>
        createItemFrame(
          { container, page: addIn.commandPage, title: addIn.name, mail: () => mail, ...events },
          deps,
        ),
      );
      store.set({
        runningCommands: store.get().runningCommands - 1,
        status: outcome === 'completed' ? '' : `${addIn.name} did not finish what it was asked to do.`,
      });
    },
  };
}
