/** What Outlook keeps for an add-in: values as the add-in wrote them, by name. */
export type AddInValues = Readonly<Record<string, unknown>>;

/** Roaming settings of each mailbox and custom properties of each mail. In memory. */
export interface HostState {
  roamingSettings(accountId: string): AddInValues;
  setRoamingSettings(accountId: string, values: AddInValues): void;
  /** By the mail's immutable id: custom properties stay with a mail that moves. */
  customProperties(immutableId: string): AddInValues;
  setCustomProperties(immutableId: string, values: AddInValues): void;
  reset(): void;
  /** Everything, as plain JSON. */
  snapshot(): unknown;
  /** Takes a snapshot's place; throws and changes nothing when it is none. */
  restore(json: unknown): void;
}

type Kept = Map<string, AddInValues>;

export function createHostState(): HostState {
  let roaming: Kept = new Map();
  let custom: Kept = new Map();
  return {
    roamingSettings: (accountId) => roaming.get(accountId) ?? {},
    setRoamingSettings: (accountId, values) => {
      roaming.set(accountId, values);
    },
    customProperties: (immutableId) => custom.get(immutableId) ?? {},
    setCustomProperties: (immutableId, values) => {
      custom.set(immutableId, values);
    },
    reset: () => {
      roaming.clear();
      custom.clear();
    },
    snapshot: () => ({
      roamingSettings: Object.fromEntries(roaming),
      customProperties: Object.fromEntries(custom),
    }),
    restore: (json) => {
      if (!isValues(json)) throw new TypeError('This is no snapshot of what Outlook keeps for the add-in.');
      const restored = [toKept(json['roamingSettings']), toKept(json['customProperties'])] as const;
      [roaming, custom] = restored;
    },
  };
}

/** Whether outside data is an object of named values. */
export function isValues(value: unknown): value is AddInValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toKept(json: unknown): Kept {
  if (!isValues(json)) throw new TypeError('This is no snapshot of what Outlook keeps for the add-in.');
  const kept: Kept = new Map();
  for (const [key, values] of Object.entries(json)) {
    if (!isValues(values)) throw new TypeError('This is no snapshot of what Outlook keeps for the add-in.');
    kept.set(key, values);
  }
  return kept;
}
