import type { Problem } from '../domain/problem';

/** What a report says besides the problem. */
export interface ReportFacts {
  readonly version: string;
  readonly at: Date;
  /** What was being done, as a word for support. */
  readonly doing: string;
  /** Browser or host as it names itself. */
  readonly host: string;
}

/** A diagnostic for support, in English: kinds, codes and request ids, and nothing of a mail, a task or an account. */
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
    ['Host', facts.host],
  ];
  return lines
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value ?? ''}`)
    .join('\n');
}
