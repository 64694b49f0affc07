import type { OutboxEntry } from '../../domain/link/outbox-entry';
import { mailDigest, ownMailbox } from '../../domain/mail/mailbox';
import type { LinkDeps } from './link-deps';
import type { Observed, Pair } from './observed';
import type { Intent, Move } from './plan';

/** One run of the engine on one link. Lives in memory only. */
export interface Run {
  pair: Pair;
  observed: Observed;
  intent: Intent;
  /** What the outbox says; undefined where nobody asks for more than that both sides agree. */
  operation: OutboxEntry | undefined;
  /** The move that is being made. */
  move: Move | undefined;
  /** The create request was sent: unless it was refused, whether the task exists is unknown. */
  isSent: boolean;
  /** Times that the task was found in another place than the one known. */
  redirections: number;
  /** Notes in the outbox that the create request is about to be sent; false when it is not wanted any more. */
  readonly onSending: (change: Partial<OutboxEntry>) => Promise<boolean>;
  /** Told when the note holds less than was asked for, because the mail's text could not be read. */
  readonly onTextMissing: (() => void) | undefined;
}

/** Makes one move, and returns what is true then. */
export type Act = (deps: LinkDeps, run: Run, signal: AbortSignal) => Promise<Observed>;

/** What the engine has to know about a link besides what it reads. */
export async function pairOf(
  deps: LinkDeps,
  link: Pick<Pair, 'taskKey' | 'mail'> & Partial<Pair>,
): Promise<Pair> {
  const [digest, mailbox] = await Promise.all([
    mailDigest(link.mail, deps.digest),
    ownMailbox(deps.owner, link.taskKey, deps.digest),
  ]);
  return {
    fallbackWebLink: '',
    listId: '',
    original: undefined,
    operationId: undefined,
    revives: false,
    ...link,
    mailDigest: digest,
    mailbox,
  };
}

/** A run for which no operation asks. */
export const noOperation = {
  intent: 'keep',
  operation: undefined,
  move: undefined,
  isSent: false,
  redirections: 0,
  onSending: () => Promise.resolve(false),
  onTextMissing: undefined,
} as const satisfies Omit<Run, 'pair' | 'observed'>;
