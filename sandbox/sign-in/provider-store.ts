import type { Adapter } from 'oidc-provider';

/** What the provider library remembers, in memory. */
export interface ProviderStore {
  /** The library asks for one adapter per kind of thing. */
  adapter(kind: string): Adapter;
  /** Ids of everything of a kind. */
  ids(kind: string): readonly string[];
  /** Forgets everything of a kind. */
  clear(kind: string): void;
}

type Stored = { readonly payload: Record<string, unknown>; readonly expires: number };

/** @param now the clock, for things that run out */
export function createProviderStore(now: () => Date): ProviderStore {
  const kinds = new Map<string, Map<string, Stored>>();
  const of = (kind: string) => {
    const stored = kinds.get(kind) ?? new Map<string, Stored>();
    kinds.set(kind, stored);
    return stored;
  };
  const firstWhere = (kind: string, name: string, value: string) =>
    [...of(kind).values()].find(({ payload }) => payload[name] === value)?.payload;

  return {
    adapter: (kind) => ({
      upsert: async (id, payload, expiresIn) => {
        const expires = expiresIn === undefined ? Infinity : now().getTime() + expiresIn * 1000;
        of(kind).set(id, { payload: { ...payload }, expires });
        await Promise.resolve();
      },
      find: async (id) => {
        const stored = of(kind).get(id);
        return Promise.resolve(
          stored && stored.expires > now().getTime() ? { ...stored.payload } : undefined,
        );
      },
      findByUid: async (uid) => Promise.resolve(firstWhere(kind, 'uid', uid)),
      findByUserCode: async (userCode) => Promise.resolve(firstWhere(kind, 'userCode', userCode)),
      consume: async (id) => {
        const stored = of(kind).get(id);
        if (stored) stored.payload['consumed'] = Math.floor(now().getTime() / 1000);
        await Promise.resolve();
      },
      destroy: async (id) => {
        of(kind).delete(id);
        await Promise.resolve();
      },
      revokeByGrantId: async (grantId) => {
        const stored = of(kind);
        for (const [id, { payload }] of stored) if (payload['grantId'] === grantId) stored.delete(id);
        await Promise.resolve();
      },
    }),
    ids: (kind) => [...of(kind).keys()],
    clear: (kind) => {
      of(kind).clear();
    },
  };
}
