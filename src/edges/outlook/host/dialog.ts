import { Problem } from '../../../domain/problem';
import { isObject } from './host-value';
import type { OfficeDialog, OutlookContext } from './office-api';

/**
 * Codes of displayDialogAsync after which a retry may work: the user ignored the prompt, or the browser blocked the
 * dialog.
 */
const blocked = new Set([12009, 12011]);
/** Closed by the user; also reported when a page in it cut itself off from its opener (COOP). */
const closed = 12006;

/**
 * Opens one of our pages in an Office dialog, from a click only, and resolves with the first message that it sends.
 * Rejects with `cancelled` when the user closes it, `window-blocked` when it was blocked, `sign-in-unavailable` when
 * the host has no dialogs, or with the signal's reason.
 */
export function openDialog(
  context: Pick<OutlookContext, 'ui'>,
  url: string,
  signal: AbortSignal,
): Promise<string> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const { ui } = context;
    if (!ui.displayDialogAsync) throw new Problem('sign-in-unavailable', { trace: { code: 'NoDialog' } });

    let dialog: OfficeDialog | undefined;
    const end = (settle: () => void) => {
      signal.removeEventListener('abort', stop);
      settle();
      closeQuietly(dialog);
    };
    const stop = () => end(() => reject(signal.reason));
    signal.addEventListener('abort', stop, { once: true });

    const options = { height: 60, width: 30, promptBeforeOpen: false };
    ui.displayDialogAsync(url, options, (result) => {
      if (result.status !== 'succeeded' || !isDialog(result.value)) {
        end(() => reject(toDialogProblem(isObject(result.error) ? result.error.code : undefined)));
        return;
      }
      dialog = result.value;
      if (signal.aborted) {
        closeQuietly(dialog);
        return;
      }
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
        const message = messageOf(event, new URL(url).origin);
        if (message !== undefined) end(() => resolve(message));
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
        dialog = undefined;
        end(() => reject(toDialogProblem(isObject(event) ? event.error : undefined)));
      });
    });
  });
}

/**
 * The message, if it comes from our own page; hosts before DialogOrigin 1.1 do not report the origin and allow no
 * other.
 */
function messageOf(event: unknown, ownOrigin: string): string | undefined {
  if (!isObject(event)) return undefined;
  const { origin } = event;
  if (origin !== undefined && origin !== ownOrigin) return undefined;
  return typeof event.message === 'string' ? event.message : undefined;
}

function isDialog(value: unknown): value is OfficeDialog {
  return isObject(value) && typeof value.addEventHandler === 'function' && typeof value.close === 'function';
}

function toDialogProblem(told: unknown): Problem {
  const code = typeof told === 'number' ? told : undefined;
  const trace = { code: `Office ${code ?? 'unknown'}` };
  if (code === closed) return new Problem('cancelled', { trace });
  return new Problem(code !== undefined && blocked.has(code) ? 'window-blocked' : 'sign-in-unavailable', {
    trace,
  });
}

function closeQuietly(dialog: OfficeDialog | undefined): void {
  try {
    dialog?.close();
  } catch {
    // It closed itself meanwhile.
  }
}
