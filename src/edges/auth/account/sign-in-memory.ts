import { boolean, fallback, object, string, type GenericSchema } from 'valibot';
import { fittingItems } from '../../../lib/schema';

/** What is remembered about signing in on this device. Holds no token. */
export interface SignInMemory {
  /** Mailbox address and `homeAccountId` of accounts that the user has said to be theirs. */
  readonly accepted: readonly { readonly owner: string; readonly homeAccountId: string }[];
  /** Somebody signed out: nobody is signed in again without asking. */
  readonly isSignedOut: boolean;
}

export const nothingRemembered: SignInMemory = { accepted: [], isSignedOut: false };

/** What is remembered, as it is stored. */
export const signInMemorySchema: GenericSchema<unknown, SignInMemory> = object({
  accepted: fallback(fittingItems(object({ owner: string(), homeAccountId: string() })), []),
  isSignedOut: fallback(boolean(), false),
});
