import type { FaultRule } from '../faults/fault-rule';
import type { Faults } from '../faults/faults';
import { flag, number, oneOf, optional, shape, text } from '../mailbox/json-check';
import { BadRequest, type Route } from '../server/route';
import { requestBody } from './request-body';

const ruleBody = shape<FaultRule>({
  match: shape<FaultRule['match']>({ method: optional(text), path: optional(text), part: optional(flag) }),
  effect: shape<FaultRule['effect']>({
    delayMs: optional(number),
    hold: optional(text),
    status: optional(number),
    code: optional(text),
    retryAfter: optional(number),
    claims: optional(text),
    afterEffect: optional(flag),
    drop: optional(oneOf('before', 'after')),
  }),
  times: optional(number),
});
const releaseBody = shape<{ name: string }>({ name: text });
const offlineBody = shape<{ offline: boolean }>({ offline: flag });

/** What goes wrong between the add-in and Graph: rules under `/control/faults`, and no network at all. */
export function createFaultRoutes(faults: Faults): readonly Route[] {
  return [
    { method: 'GET', path: '/control/faults', handle: () => ({ body: faults.list() }) },
    {
      method: 'POST',
      path: '/control/faults',
      handle: async (request) => {
        const rule = await requestBody(request, ruleBody);
        if (rule.times !== undefined && rule.times < 1) throw new BadRequest('times has to be 1 or more.');
        addRule(faults, rule);
        return {};
      },
    },
    {
      method: 'DELETE',
      path: '/control/faults',
      handle: () => {
        faults.clear();
        return {};
      },
    },
    {
      method: 'POST',
      path: '/control/faults/release',
      handle: async (request) => {
        faults.release((await requestBody(request, releaseBody)).name);
        return {};
      },
    },
    { method: 'GET', path: '/control/offline', handle: () => ({ body: { offline: faults.isOffline() } }) },
    {
      method: 'POST',
      path: '/control/offline',
      handle: async (request) => {
        faults.setOffline((await requestBody(request, offlineBody)).offline);
        return {};
      },
    },
  ];
}

function addRule(faults: Faults, rule: FaultRule): void {
  try {
    faults.add(rule);
  } catch (error) {
    if (error instanceof SyntaxError) throw new BadRequest(error.message);
    throw error;
  }
}
