import type { NotificationBar } from '../../../app/ports/mailbox';
import { Problem, toProblem } from '../../../domain/problem';
import { fromOffice } from '../host/async-result';
import type { NotificationDetails, OutlookContext } from '../host/office-api';

/** Outlook's code for `NotificationKeyNotFound`. */
const keyUnknown = 'Office 9024';
/** Longest message that Outlook takes, in UTF-16 units; a longer one makes Office.js throw. */
const maxMessage = 150;

/**
 * The notification bar of the open mail. Stays with that mail while the command runs, even if the user opens another.
 * All messages share one key, so each replaces the one before: phones show a single message, other hosts at most five
 * per mail.
 *
 * `icon` is the resource id of an image in the manifest; Outlook requires one for an informational message.
 */
export function createNotificationBar(
  context: Pick<OutlookContext, 'mailbox'>,
  options: { readonly key: string; readonly icon: string },
): NotificationBar {
  const messages = context.mailbox.item?.notificationMessages;

  const show = async (details: NotificationDetails): Promise<void> => {
    if (!messages) throw new Problem('not-found');
    try {
      await fromOffice((callback) => messages.replaceAsync(options.key, details, callback));
    } catch (error) {
      // Documented to add a message that it cannot replace, but not every host does.
      if (toProblem(error).trace.code !== keyUnknown) throw error;
      await fromOffice((callback) => messages.addAsync(options.key, details, callback));
    }
  };

  return {
    progress: (text) => show({ type: 'progressIndicator', message: fit(text) }),
    done: (text) =>
      show({ type: 'informationalMessage', message: fit(text), icon: options.icon, persistent: false }),
    failed: (text) => show({ type: 'errorMessage', message: fit(text) }),
  };
}

/** The text cut to the length that Outlook takes, at a whole character. */
function fit(text: string): string {
  if (text.length <= maxMessage) return text;
  let kept = '';
  for (const character of charactersOf(text)) {
    if (kept.length + character.length > maxMessage - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** The text as a list of characters; of code points where the browser cannot tell those (Firefox before 125). */
function charactersOf(text: string): readonly string[] {
  const { Segmenter } = Intl as { readonly Segmenter?: typeof Intl.Segmenter };
  if (!Segmenter) return Array.from(text);
  const segments = new Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  return Array.from(segments, ({ segment }) => segment);
}
