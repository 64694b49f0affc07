/** What the host says in the frame's name, which is JSON. A page outside a frame, and popups, have other names. */
export function frameInfo(key: string): unknown {
  try {
    const info: unknown = JSON.parse(window.name);
    return typeof info === 'object' && info !== null ? new Map(Object.entries(info)).get(key) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The origin of the page that frames this one, if it is Outlook's. Outlook goes by several names, which stand in the script's tag; a
 * browser that does not tell which one is around us shows it under its own, the first. To be called while the script runs.
 */
export function originAround({
  ancestorOrigins,
}: {
  readonly ancestorOrigins?: DOMStringList;
} = location): string | undefined {
  const names = document.currentScript?.dataset['hostOrigins']?.split(' ') ?? [];
  const origin = ancestorOrigins ? names.find((name) => ancestorOrigins.contains(name)) : names[0];
  return window.parent === window ? undefined : origin;
}

/** Calls the listener with each message of this kind from the page around. */
export function onHostMessage(
  origin: string,
  kind: string,
  listener: (message: ReadonlyMap<string, unknown>) => void,
): void {
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== window.parent || event.origin !== origin) return;
    const { data } = event;
    if (typeof data !== 'object' || data === null || !('kind' in data) || data.kind !== kind) return;
    listener(new Map(Object.entries(data)));
  });
}
