import type { BrowserContext, Frame } from '@playwright/test';

/** A text that others could read, and where it was. */
export interface Readable {
  readonly place: string;
  readonly text: string;
}

/** Watches every way in a browser by which a secret could leave the add-in. */
export interface LeakWatch {
  /** Values that no one else may see: every token that was given out or used so far. */
  secrets(): ReadonlySet<string>;
  /** Everything sent and stored so far, except MSAL's session cache. */
  readables(): Promise<readonly Readable[]>;
}

declare global {
  interface Window {
    reportMessage?: (message: { from: string; text: string }) => void;
  }
}

function tokensIn(body: unknown): readonly string[] {
  if (typeof body !== 'object' || body === null) return [];
  const fields = new Map<string, unknown>(Object.entries(body));
  // An id token is for us to read, and for no service to get.
  return ['access_token', 'refresh_token', 'id_token', 'accessToken', 'idToken'].flatMap((name) => {
    const value = fields.get(name);
    return typeof value === 'string' ? [value] : [];
  });
}

/** What stays in a frame: its address, its name, its cookies and what its origin stores for longer than a session. */
async function keptIn(frame: Frame): Promise<readonly Readable[]> {
  const kept = await frame.evaluate(async () => {
    const databases = await indexedDB.databases();
    const open = (name: string) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error(`${name} does not open.`));
      });
    const all = (database: IDBDatabase, store: string) =>
      new Promise<unknown>((resolve, reject) => {
        const reading = database.transaction(store).objectStore(store).getAll();
        reading.onsuccess = () => resolve(reading.result);
        reading.onerror = () => reject(new Error(`${store} cannot be read.`));
      });
    const stored: unknown[] = [];
    for (const { name } of databases) {
      if (name === undefined) continue;
      const database = await open(name);
      for (const store of database.objectStoreNames) stored.push(await all(database, store));
      database.close();
    }
    return {
      localStorage: JSON.stringify(Object.entries(localStorage)),
      IndexedDB: JSON.stringify(stored),
      cookies: document.cookie,
      name: window.name,
      address: location.href,
    };
  });
  return Object.entries(kept).map(([place, text]) => ({ place: `${place} of ${frame.url()}`, text }));
}

/**
 * Starts to watch. To be called before the first page is opened.
 *
 * @param addIn origin of the add-in
 */
export async function watchForLeaks(context: BrowserContext, addIn: string): Promise<LeakWatch> {
  const secrets = new Set<string>();
  const said: Readable[] = [];

  context.on('console', (message) => said.push({ place: 'console', text: message.text() }));
  context.on('request', (request) => {
    const url = request.url();
    said.push({ place: 'address', text: url });
    const bearer = /^Bearer (.+)$/i.exec(request.headers()['authorization'] ?? '')?.[1];
    if (bearer !== undefined) secrets.add(bearer);
    // A refresh token goes to the one place that it is for.
    const isRenewal = new URL(url).pathname.endsWith('/oauth2/v2.0/token');
    if (!isRenewal) said.push({ place: `body for ${url}`, text: request.postData() ?? '' });
  });
  context.on('response', async (response) => {
    if (!/\/(oauth2\/v2\.0\/token|naa\/token)$/.test(new URL(response.url()).pathname)) return;
    const body: unknown = await response.json().catch(() => undefined);
    for (const token of tokensIn(body)) secrets.add(token);
  });
  await context.exposeBinding('reportMessage', (_source, message: { from: string; text: string }) => {
    if (message.from === addIn) said.push({ place: 'message to another origin', text: message.text });
  });
  await context.addInitScript(() => {
    window.addEventListener('message', ({ origin, data }: MessageEvent<unknown>) => {
      if (origin === location.origin) return;
      const text = typeof data === 'string' ? data : JSON.stringify(data);
      window.reportMessage?.({ from: origin, text });
    });
  });

  return {
    secrets: () => secrets,
    async readables() {
      const frames = context.pages().flatMap((page) => page.frames());
      const own = frames.filter((frame) => frame.url().startsWith(addIn));
      const kept = await Promise.all(own.map(keptIn));
      const cookies = (await context.cookies()).map(({ name, value }) => ({
        place: `cookie ${name}`,
        text: value,
      }));
      return [...said, ...kept.flat(), ...cookies];
    },
  };
}
