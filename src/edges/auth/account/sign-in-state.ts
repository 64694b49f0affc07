import type { Cache } from '../../../app/ports/device';
import { Problem } from '../../../domain/problem';
import type { AuthAccount, Grant, PersonHint } from '../auth-client';
import { ownsMailbox } from './mailbox-account';
import { nothingRemembered, type SignInMemory } from './sign-in-memory';

/** What Outlook knows about the account of the mailbox. */
export interface AccountHint {
  readonly loginHint?: string;
  readonly objectId?: string;
  readonly tenantId?: string;
}

/** What is known about accounts, in this page and on this device. */
export interface SignInState {
  /** The account of the last token. */
  account(): AuthAccount | undefined;
  /** The account that was rejected last, unless another one was used since. */
  other(): AuthAccount | undefined;
  /** The scopes of all tokens that this page got before. */
  granted(): readonly string[];
  /** Whether this page got a token for all of these scopes before. */
  hasGranted(scopes: readonly string[]): boolean;
  /** Accepts a token only for the account of this mailbox; throws `wrong-account` otherwise. */
  admit(grant: Grant): Promise<Grant>;
  /** Whether an account is the one of this mailbox. */
  isOwner(account: AuthAccount): Promise<boolean>;
  /** The user that the sign-in page should prompt. */
  greeting(): Promise<PersonHint>;
  isSignedOut(): boolean;
  /** The user confirmed the rejected account as their own. */
  acceptOther(): void;
  signOut(): void;
  /** The user has signed in by a click, which ends the signed-out state. */
  signedIn(): void;
}

export interface SignInStateDeps {
  /** SMTP address of the mailbox; empty when Outlook does not report it. */
  readonly owner: string;
  readonly accountHint: () => Promise<AccountHint>;
  readonly memory: Cache<SignInMemory>;
}

export function createSignInState({ owner, accountHint, memory }: SignInStateDeps): SignInState {
  let hint: Promise<AccountHint> | undefined;
  let account: AuthAccount | undefined;
  let other: AuthAccount | undefined;
  const granted = new Set<string>();

  const remembered = () => memory.read() ?? nothingRemembered;
  const hinted = () => (hint ??= accountHint());
  const isOwner = async (candidate: AuthAccount) => {
    const { objectId, tenantId } = await hinted();
    return ownsMailbox(candidate, {
      address: owner,
      accepted: remembered()
        .accepted.filter((entry) => entry.owner === owner)
        .map((entry) => entry.homeAccountId),
      ...(objectId === undefined ? {} : { objectId }),
      ...(tenantId === undefined ? {} : { tenantId }),
    });
  };

  return {
    account: () => account,
    other: () => other,
    isOwner,
    granted: () => [...granted],
    hasGranted: (scopes) => scopes.every((scope) => granted.has(scope)),
    isSignedOut: () => remembered().isSignedOut,
    async admit(grant) {
      if (!(await isOwner(grant.account))) {
        other = grant.account;
        throw new Problem('wrong-account');
      }
      other = undefined;
      account = grant.account;
      for (const scope of grant.scopes) granted.add(scope);
      return grant;
    },
    async greeting() {
      if (other !== undefined || remembered().isSignedOut) return { chooseAccount: true };
      const loginHint = account?.username ?? (await hinted()).loginHint ?? owner;
      return loginHint === '' ? { chooseAccount: false } : { chooseAccount: false, loginHint };
    },
    acceptOther() {
      if (!other) return;
      const { accepted, ...rest } = remembered();
      memory.write({ ...rest, accepted: [...accepted, { owner, homeAccountId: other.homeAccountId }] });
      other = undefined;
    },
    signOut() {
      account = undefined;
      other = undefined;
      granted.clear();
      memory.write({ accepted: [], isSignedOut: true });
    },
    signedIn() {
      if (remembered().isSignedOut) memory.write({ ...remembered(), isSignedOut: false });
    },
  };
}
