import { flag, listOf, mapOf, number, optional, shape, text } from '../../mailbox/json-check';

/** A fault as the panel adds and shows it. */
export interface PanelFault {
  readonly match: { readonly method?: string; readonly path?: string; readonly part?: boolean };
  readonly effect: {
    readonly delayMs?: number;
    readonly status?: number;
    readonly retryAfter?: number;
    readonly drop?: string;
  };
  /** How often it still happens; absent: until it is taken away. */
  readonly times?: number;
}

/** What an account has allowed, by scope. */
export interface PanelConsent {
  readonly account: string;
  readonly decisions: ReadonlyMap<string, string>;
}

const readFaults = listOf(
  shape<PanelFault>({
    match: shape<PanelFault['match']>({ method: optional(text), path: optional(text), part: optional(flag) }),
    effect: shape<PanelFault['effect']>({
      delayMs: optional(number),
      status: optional(number),
      retryAfter: optional(number),
      drop: optional(text),
    }),
    times: optional(number),
  }),
);
const readConsents = listOf(shape<PanelConsent>({ account: text, decisions: mapOf(text) }));
const readQuirks = mapOf(text);
const readClock = shape<{ time: string }>({ time: text });
const readOffline = shape<{ offline: boolean }>({ offline: flag });

async function send(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`/control/${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(await response.text());
  if (response.status === 204) return undefined;
  const json: unknown = await response.json();
  return json;
}

/** What the panel turns. Each rejects with what the sandbox answered. */
export const panelApi = {
  faults: async () => readFaults(await send('GET', 'faults'), 'faults'),
  addFault: async (fault: PanelFault) => send('POST', 'faults', fault),
  clearFaults: async () => send('DELETE', 'faults'),
  offline: async () => readOffline(await send('GET', 'offline'), 'offline').offline,
  setOffline: async (offline: boolean) => send('POST', 'offline', { offline }),
  clock: async () => readClock(await send('GET', 'clock'), 'clock').time,
  /** An ISO 8601 instant; undefined: the real time. */
  setClock: async (time: string | undefined) => send('POST', 'clock', { time }),
  quirks: async () => readQuirks(await send('GET', 'quirks'), 'quirks'),
  setQuirk: async (name: string, choice: string) => send('POST', 'quirks', { [name]: choice }),
  consents: async () => readConsents(await send('GET', 'consent'), 'consent'),
  setConsent: async (account: string, scopes: readonly string[], adminRequired: readonly string[]) =>
    send('POST', 'consent', { account, scopes, adminRequired }),
  failTokens: async (how: string) => send('POST', 'tokens', { [how]: true }),
  reset: async () => send('POST', 'reset'),
};
