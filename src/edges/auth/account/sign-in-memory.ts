import { boolean, fallback, object, string, type GenericSchema } from 'valibot';
import { fittingItems } from '../../../lib/schema';

/** What this device remembers about signing in. Holds no token. */
export interface SignInMemory {
  /** Mailbox address and `homeAccountId` of accounts that the user has confirmed as theirs. */
  readonly accepted: readonly { readonly owner: string; readonly homeAccountId: string }[];
  /** The user signed out: do not sign in again without asking. */
  readonly isSignedOut: boolean;
}

export const nothingRemembered: SignInMemory = { accepted: [], isSignedOut: false };

export const signInMemorySchema: GenericSchema<unknown, SignInMemory> = object({
  accepted: fallback(fittingItems(object({ owner: string(), homeAccountId: string() })), []),
  isSignedOut: fallback(boolean(), false),
});
