/**
 * A signal that aborts with a `TimeoutError` after so many milliseconds, as `AbortSignal.timeout` does: some web views of
 * Outlook are older than that.
 */
export function timeoutSignal(ms: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => {
    controller.abort(new DOMException('The time is up.', 'TimeoutError'));
  }, ms);
  return controller.signal;
}
