import { isTransient, mayHaveTakenEffect, toProblem, type Problem } from '../../../domain/problem';
import type { Access } from './access';
import { isOk, type Answer } from './answer';
import { mostParts, sendChain } from './batch';
import { problemOf } from './problem-of-answer';
import type { GraphRequest, Transport } from './transport';

/** How far the writes of one group came. */
export interface GroupOutcome {
  /** Of its writes, up to the first failed one. */
  readonly answers: readonly Answer[];
  /** Why not all of it is done; undefined when it is. */
  readonly problem: Problem | undefined;
  /** Some of it was sent: it may have taken effect. */
  readonly isSent: boolean;
}

type Group = readonly GraphRequest[];

/** As many groups from the first on as fit into one batch. */
function fitting(groups: readonly Group[]): readonly Group[] {
  let parts = 0;
  const end = groups.findIndex((group) => {
    parts += group.length;
    return parts > mostParts;
  });
  return end < 0 ? groups : groups.slice(0, end);
}

/** The outcomes of groups whose chain was answered so far; the last is the one at which it broke. */
function outcomesOf(groups: readonly Group[], answers: readonly Answer[]): readonly GroupOutcome[] {
  const outcomes: GroupOutcome[] = [];
  let at = 0;
  for (const { length } of groups) {
    const own = answers.slice(at, at + length);
    at += length;
    const failed = own.find((answer) => !isOk(answer));
    outcomes.push({ answers: own, problem: failed && problemOf(failed), isSent: true });
    if (failed) break;
  }
  return outcomes;
}

/**
 * Sends groups of writes, 20 parts at most each, as chains: in as few round trips as the service allows. A group that fails is
 * left as it is, and the chain goes on behind it. After a failure that asks to wait, and after one of the network or the
 * sign-in, nothing more is sent: what is behind it is told as not sent. Rejects with the reason of an aborted signal alone.
 */
export async function writeEach(
  transport: Transport,
  groups: readonly Group[],
  access: Access,
): Promise<readonly GroupOutcome[]> {
  const outcomes: GroupOutcome[] = [];
  let problem: Problem | undefined;
  while (outcomes.length < groups.length && !problem) {
    const next = fitting(groups.slice(outcomes.length));
    try {
      const answers = await sendChain(transport, next.flat(), access);
      outcomes.push(...outcomesOf(next, answers));
      const failure = outcomes.at(-1)?.problem;
      if (failure && isTransient(failure)) problem = failure;
    } catch (error) {
      access.signal.throwIfAborted();
      problem = toProblem(error);
      const isSent = mayHaveTakenEffect(problem);
      outcomes.push(...next.map(() => ({ answers: [], problem, isSent })));
    }
  }
  const rest = groups.slice(outcomes.length);
  return [...outcomes, ...rest.map(() => ({ answers: [], problem, isSent: false }))];
}
