import { mayHaveTakenEffect, Problem, toProblem } from '../../domain/problem';
import { act } from './act';
import type { LinkDeps } from './link-deps';
import { lastOf, mailStateOf, placeOf, taskStateOf, type Observed } from './observed';
import { isVerdict, plan, type Move, type Verdict } from './plan';
import { noOperation, type Run } from './run';
import { pauseBeforeRetry } from './with-retries';

/** Moves of one run. All ways are far shorter, unless the service contradicts itself from move to move. */
const mostMoves = 40;
/** Then the work waits for a minute, and not only for the moment that a busy service asks for. */
const noProgress = { trace: { code: 'no-progress' }, retryAfterMs: 60_000 } as const;
/** More conflicts than this mean that others never stop, or that the service does not keep what it takes. */
const maxConflicts = 8;
/** Longest pause after the second conflict, in milliseconds; each further one adds as much. */
const backOffMs = 200;

/** What is still known after a move failed: the side that it was about has to be read again. */
function afterFailure({ observed, isSent }: Run, move: Move, problem: Problem): Observed {
  const ref = placeOf(observed.task);
  switch (move) {
    case 'create-task':
      return isSent && mayHaveTakenEffect(problem) ? { ...observed, task: { kind: 'unsure' } } : observed;
    case 'tag-mail':
    case 'untag-mail':
    case 'end-on-mail':
      return { ...observed, mail: { kind: 'unread' } };
    case 'tag-task':
    case 'settle-copy':
    case 'reclaim-copy':
    case 'update-task':
    case 'free-task':
      return ref ? { ...observed, task: { kind: 'unread', ref, last: lastOf(observed) } } : observed;
    default:
      return observed;
  }
}

/** Whether something has changed since it was read, or is not under its id any more. */
function isOvertaken(move: Move, { kind }: Problem): boolean {
  return kind === 'conflict' || (kind === 'not-found' && move !== 'create-task');
}

/**
 * Makes both sides of a link agree with what is wanted: plans by what is known, makes one move, and plans again. The one
 * place that retries and gives up. `sync` is called before each plan; false ends the run. Rejects with `Problem`.
 */
export async function reconcile(
  deps: LinkDeps,
  run: Run,
  sync: () => Promise<boolean>,
  signal: AbortSignal,
): Promise<Verdict> {
  const failures = new Map<Move, number>();
  let conflicts = 0;
  for (let moves = 0; moves <= mostMoves; moves += 1) {
    if (!(await sync())) return 'end';
    const { observed, pair, intent } = run;
    const mailState = mailStateOf(observed, pair, deps.messages);
    const step = plan(intent, mailState, taskStateOf(observed, pair, deps.tasks));
    if (step === 'wait' && observed.mail.kind === 'untaggable') throw observed.mail.problem;
    if (isVerdict(step)) return step;
    run.move = step;
    try {
      run.observed = await act(deps, run, step, signal);
    } catch (error) {
      signal.throwIfAborted();
      const problem = toProblem(error);
      run.observed = afterFailure(run, step, problem);
      if (isOvertaken(step, problem)) {
        conflicts += 1;
        if (conflicts > maxConflicts) throw new Problem('conflict');
        const wait = backOffMs * (conflicts - 1) * deps.random.fraction();
        if (conflicts > 1) await deps.clock.sleep(Math.round(wait), signal);
      } else {
        const attempts = (failures.get(step) ?? 0) + 1;
        failures.set(step, attempts);
        await pauseBeforeRetry(deps, problem, attempts, signal);
      }
    }
  }
  throw new Problem('service-down', noProgress);
}

/** Makes both sides of a link agree as they are. Nobody has asked for it: nothing is kept of it when it is cut off. */
export function keepLink(
  deps: LinkDeps,
  run: Pick<Run, 'pair' | 'observed'>,
  signal: AbortSignal,
): Promise<{ readonly verdict: Verdict; readonly observed: Observed }> {
  const whole: Run = { ...noOperation, ...run };
  return reconcile(deps, whole, () => Promise.resolve(true), signal).then((verdict) => ({
    verdict,
    observed: whole.observed,
  }));
}
