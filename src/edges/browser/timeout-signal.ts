/**
 * A signal that aborts with a `TimeoutError` after `ms` milliseconds, like `AbortSignal.timeout`, which some web views
 * of Outlook lack.
 */
export function timeoutSignal(ms: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => {
    controller.abort(new DOMException('The time is up.', 'TimeoutError'));
  }, ms);
  return controller.signal;
}
