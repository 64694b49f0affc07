import { EventType, type IPublicClientApplication } from '@azure/msal-browser';

/**
 * When the signal is aborted, closes the window that MSAL opens for the request with this correlation id: MSAL itself
 * cannot cancel. A page that cut itself off from its opener (COOP) stays open. Returns a function that stops this.
 */
export function closeWindowOnAbort(
  application: Pick<IPublicClientApplication, 'addEventCallback' | 'removeEventCallback'>,
  correlationId: string,
  signal: AbortSignal,
): () => void {
  let opened: Window | undefined;
  const close = () => {
    opened?.close();
  };
  const listening = application.addEventCallback(
    ({ correlationId: of, payload }) => {
      if (of !== correlationId || payload === null || !('popupWindow' in payload)) return;
      opened = payload.popupWindow;
      if (signal.aborted) close();
    },
    [EventType.POPUP_OPENED],
  );
  signal.addEventListener('abort', close, { once: true });
  return () => {
    signal.removeEventListener('abort', close);
    if (listening !== null) application.removeEventCallback(listening);
  };
}
