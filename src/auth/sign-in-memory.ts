/** What is remembered about signing in on this device. Holds no token. */
export interface SignInMemory {
  /** Mailbox address and `homeAccountId` of accounts that the person has said to be theirs. */
  readonly accepted: readonly { readonly owner: string; readonly homeAccountId: string }[];
  /** Somebody signed out: nobody is signed in again without asking. */
  readonly isSignedOut: boolean;
}

export const nothingRemembered: SignInMemory = { accepted: [], isSignedOut: false };

/** Checks what was stored. */
export function parseSignInMemory(json: unknown): SignInMemory | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const accepted = 'accepted' in json && Array.isArray(json.accepted) ? json.accepted : [];
  return {
    accepted: accepted.map(toAccepted).filter((entry) => entry !== undefined),
    isSignedOut: 'isSignedOut' in json && json.isSignedOut === true,
  };
}

function toAccepted(entry: unknown): SignInMemory['accepted'][number] | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  if (!('owner' in entry) || !('homeAccountId' in entry)) return undefined;
  const { owner, homeAccountId } = entry;
  return typeof owner === 'string' && typeof homeAccountId === 'string'
    ? { owner, homeAccountId }
    : undefined;
}
