import { Problem, toProblem, type ProblemKind } from '../../../domain/problem';
import { isObject } from './host-value';
import type { OfficeCallback } from './office-api';

/** Error codes of Office.js that matter to the user. Source: "Office Add-ins error codes" and Outlook's own. */
const kinds: ReadonlyMap<number, ProblemKind> = new Map<number, ProblemKind>([
  [5018, 'timed-out'],
  [7000, 'forbidden'],
  // The user switched items during the call.
  [9030, 'not-found'],
  [9042, 'offline'],
]);

/** How long a host may take to answer. Some never call back when they fail internally. */
const answerTimeMs = 20_000;

/**
 * Wraps one `…Async` call of Office.js. The value is unchecked. Rejects with `Problem` only: with the host's error code
 * in its trace, with `timed-out` when the host never answers, and also when Office.js throws instead of calling back.
 */
export function fromOffice(call: (callback: OfficeCallback) => void): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Problem('timed-out')), answerTimeMs);
    try {
      call((result: unknown) => {
        clearTimeout(timer);
        if (!isObject(result)) reject(withoutValue());
        else if (result.status === 'succeeded') resolve(result.value);
        else reject(toOfficeProblem(result.error));
      });
    } catch (error) {
      clearTimeout(timer);
      reject(toProblem(error));
    }
  });
}

/** The problem of a host that succeeded without the requested value. */
export function withoutValue(): Problem {
  return new Problem('unexpected', { trace: { code: 'Office without value' } });
}

function toOfficeProblem(error: unknown): Problem {
  const code = isObject(error) ? error.code : undefined;
  if (typeof code !== 'number') return new Problem('unexpected', { cause: error });
  return new Problem(kinds.get(code) ?? 'unexpected', { cause: error, trace: { code: `Office ${code}` } });
}
