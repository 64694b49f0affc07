import type { Problem } from '../../domain/problem';
import { describeError, type IgnoredError } from '../../lib/ignored-errors';

/** The content of a report besides the problem. */
export interface ReportFacts {
  readonly version: string;
  readonly at: Date;
  /** What was being done, as a word for support. */
  readonly doing: string;
  /** Browser or host as it names itself. */
  readonly host: string;
  /** Errors that were ignored since the pane was opened, oldest first. */
  readonly ignored: readonly IgnoredError[];
}

/**
 * A diagnostic report for support, in English: kinds, codes, request ids and causes, and nothing of a mail, a task or
 * an account.
 */
export function reportText(problem: Problem | undefined, facts: ReportFacts): string {
  const { status, code, requestId, clientRequestId } = problem?.trace ?? {};
  const lines: readonly (readonly [string, string | number | undefined])[] = [
    ['Email to To Do', facts.version],
    ['Time', facts.at.toISOString()],
    ['Doing', facts.doing],
    ['Problem', problem?.kind],
    ['Status', status],
    ['Code', code],
    ['Request id', requestId],
    ['Client request id', clientRequestId],
    ['Cause', problem?.cause === undefined ? undefined : describeError(problem.cause)],
    ['Host', facts.host],
    ...facts.ignored.map(
      ({ place, what, frames }) => ['Ignored', [place, what, ...frames].join(' | ')] as const,
    ),
  ];
  return lines
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value ?? ''}`)
    .join('\n');
}
