import { isObject } from '../api/is-object';
import { createAddInFrame, type AddInFrame } from './add-in-frame';
import { hostEvents, officeMethods } from './host-numbers';

/** A place in the page where a dialog can be. */
export interface DialogPlace {
  readonly container: Element;
  close(): void;
}

export interface DialogDeps {
  readonly addInOrigin: string;
  readonly language: string;
  readonly appContext: () => unknown;
  /**
   * Opens a place for a dialog.
   *
   * @param size in per cent of the window
   * @param closed called when the user closes it
   */
  readonly openPlace: (
    size: { readonly width: number; readonly height: number },
    closed: () => void,
  ) => DialogPlace;
}

/** A dialog that an add-in shows within the page (`displayInIframe`). */
export interface InlineDialog {
  /** Passes a message of the add-in's page on to the dialog. */
  tell(message: unknown): void;
  close(): void;
}

const closedByPerson = 12006;

/**
 * Shows a dialog for the frame that asked for it.
 *
 * @param target what the add-in asked for, as JSON text
 * @throws when the page to be shown is not one of the add-in's
 */
export function openInlineDialog(parent: () => AddInFrame, target: string, deps: DialogDeps): InlineDialog {
  const { addInOrigin, language, appContext } = deps;
  const wanted: unknown = JSON.parse(target);
  const { url, width, height } = isObject(wanted) ? wanted : {};
  const page = new URL(typeof url === 'string' ? url : '', addInOrigin);
  if (page.origin !== addInOrigin) throw new Error('A dialog can only show pages of the add-in.');

  const tellParent = (data: Readonly<Record<string, unknown>>) =>
    parent().fire(hostEvents.dialogMessage, { messageOrigin: addInOrigin, origin: addInOrigin, ...data });
  const place = deps.openPlace({ width: percent(width), height: percent(height) }, () => {
    close();
    tellParent({ messageType: closedByPerson });
  });
  const frame = createAddInFrame({
    container: place.container,
    page,
    title: 'Dialog',
    language,
    isDialog: true,
    handler: {
      appContext,
      initialData: () => null,
      outlookMethod: () => ({ error: true, wasSuccessful: false }),
      officeMethod: (dispatchId, data) => {
        if (dispatchId !== officeMethods.messageParent) return { Version: 1, Error: 5001 };
        tellParent({ messageType: 0, messageContent: data['messageToParent'] });
        return { Version: 1, Error: 0 };
      },
      notified: () => undefined,
    },
  });

  function close(): void {
    frame.remove();
    place.close();
  }

  return {
    tell: (message) =>
      void frame.fire(hostEvents.dialogParentMessage, {
        messageType: 1,
        messageContent: message,
        messageOrigin: addInOrigin,
      }),
    close,
  };
}

function percent(value: unknown): number {
  const number = Number(value);
  return number >= 1 && number <= 100 ? number : 80;
}
