import { toEwsId } from '../../../mailbox/item-ids';
import type { WireMail, WireMailSummary } from '../../wire';
import { createAddInFrame, type AddInFrame } from './add-in-frame';
import { appContext } from './app-context';
import { openInlineDialog, type DialogDeps, type InlineDialog } from './dialog';
import { hostEvents, officeMethods } from './host-numbers';
import type { InitialData } from './initial-data';
import { createOutlookAnswers, type OutlookAnswering } from './outlook-answers';
import { themeEvent, type Theme } from './theme-colours';

/** `on`: answered; `mute`: offered, but never answered, as some hosts do; `off`: not offered. */
export type NestedAppAuthMode = 'on' | 'off' | 'mute';

/** What all frames of the add-in share. */
export interface ItemFrameDeps extends Omit<OutlookAnswering, 'mail'> {
  readonly addInName: string;
  readonly addInOrigin: string;
  readonly initialData: (mail?: WireMail) => InitialData;
  readonly settings: () => {
    readonly language: string;
    readonly theme: Theme;
    readonly nestedAppAuth: NestedAppAuthMode;
  };
  readonly answerNestedAppAuth: (request: string) => Promise<string | undefined>;
  readonly openDialogPlace: DialogDeps['openPlace'];
}

export interface ItemFrameOptions {
  readonly container: Element;
  /** Name of the page's file. */
  readonly page: string;
  readonly title: string;
  /** The item that the frame works on, now. */
  readonly mail: () => WireMail | undefined;
  /** The selected mails; absent where the host does not offer them. */
  readonly selected?: (() => readonly WireMailSummary[]) | undefined;
  /** See `hostActions`. */
  readonly notified?: (action: number) => void;
  readonly registered?: (event: string) => void;
  /** A function command says that it is done. */
  readonly commandCompleted?: (id: unknown, status: unknown) => void;
  /** The add-in asks for its own pane to be closed. */
  readonly closeRequested?: () => void;
}

const noSingleSignOn = 13012;
const notSupported = 5001;

/** A selected mail as Office.js tells it. */
function selectedItem({ id, conversationId, internetMessageId, subject, hasAttachments }: WireMailSummary) {
  return {
    itemId: toEwsId(id),
    conversationId,
    internetMessageId,
    subject,
    hasAttachment: hasAttachments,
    itemType: 'message',
    itemMode: 'Read',
  };
}

/** A frame of the add-in that works on an item: the task pane, or the page that holds the ribbon command. */
export function createItemFrame(options: ItemFrameOptions, deps: ItemFrameDeps): AddInFrame {
  const { addInName, addInOrigin, settings } = deps;
  const { language, nestedAppAuth } = settings();
  const { selected } = options;
  const id = crypto.randomUUID();
  const outlookMethod = createOutlookAnswers({ ...deps, mail: options.mail });
  let dialog: InlineDialog | undefined;

  const context = async () =>
    appContext({
      id,
      addInName,
      addInOrigin,
      language,
      theme: settings().theme,
      nestedAppAuth: nestedAppAuth !== 'off',
      roamingSettings: await deps.api.roamingSettings(),
    });

  function officeMethod(dispatchId: number, data: Readonly<Record<string, unknown>>): unknown {
    const done = { Version: 1, Error: 0 };
    switch (dispatchId) {
      case officeMethods.commandCompleted:
        options.commandCompleted?.(data['0'], data['1']);
        return done;
      case officeMethods.closeContainer:
        options.closeRequested?.();
        return done;
      case officeMethods.messageChild:
        dialog?.tell(data['messageContent']);
        return done;
      case officeMethods.getAccessToken:
        return { Version: 1, Error: noSingleSignOn };
      default:
        console.warn(
          `Office.js asks for function ${dispatchId} of Office, which this Outlook does not know.`,
        );
        return { Version: 1, Error: notSupported };
    }
  }

  function registered(event: string, target: string): void {
    if (event === hostEvents.dialogMessage) {
      dialog = openInlineDialog(() => frame, target, {
        addInOrigin,
        language,
        appContext: context,
        openPlace: deps.openDialogPlace,
      });
    }
    // The library of the npm package has no `Office.context.officeTheme`: the event tells how things stand.
    if (event === hostEvents.themeChanged) frame.fire(event, themeEvent(settings().theme));
    options.registered?.(event);
  }

  const frame = createAddInFrame({
    container: options.container,
    page: new URL(options.page, addInOrigin),
    title: options.title,
    language,
    isDialog: false,
    handler: {
      appContext: context,
      initialData: () => deps.initialData(options.mail()),
      outlookMethod,
      officeMethod,
      notified: (action) => options.notified?.(action),
      registered,
      unregistered: (event) => {
        if (event !== hostEvents.dialogMessage) return;
        dialog?.close();
        dialog = undefined;
      },
      ...(selected && { selectedItems: () => selected().map(selectedItem) }),
      ...(nestedAppAuth === 'on' ? { nestedAppAuth: deps.answerNestedAppAuth } : {}),
      ...(nestedAppAuth === 'mute' ? { nestedAppAuth: async () => undefined } : {}),
    },
  });

  return {
    ...frame,
    remove: () => {
      dialog?.close();
      frame.remove();
    },
  };
}
