import { badRequest, GraphError } from '../errors';

/** Where a round of delta queries stands. */
export interface DeltaState {
  /** What is followed: `lists`, or the id of a list. */
  readonly scope: string;
  /** The mailbox's epoch: tokens of an earlier one are lost. */
  readonly epoch: number;
  /** Number of the last change that was given out. */
  readonly since: number;
  /** Changes after this number belong to the next round. */
  readonly until: number;
}

/** A short check sum, so that a token with a changed character is no token (FNV-1a). */
function checkSum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** An opaque text of letters, digits, '-', '_' and '.'. */
export function toToken({ scope, epoch, since, until }: DeltaState): string {
  const state = Buffer.from([checkSum(scope), epoch, since, until].join(' ')).toString('base64url');
  return `${state}.${checkSum(state)}`;
}

/** The state in a token; 400 for an invalid one, 410 for one that is no longer valid. */
export function fromToken(token: string, scope: string, epoch: number): DeltaState {
  const [state = '', sum] = token.split('.');
  if (sum !== checkSum(state)) throw badRequest('Badly formed token.');
  const [owner, ...numbers] = Buffer.from(state, 'base64url').toString().split(' ');
  const [madeIn = 0, since = 0, until = 0] = numbers.map(Number);
  if (owner !== checkSum(scope) || madeIn !== epoch) {
    throw new GraphError(
      410,
      'SyncStateNotFound',
      'The delta token is no longer valid, and the app must reset the sync state.',
      'SyncStateNotFound',
    );
  }
  return { scope, epoch, since, until };
}
