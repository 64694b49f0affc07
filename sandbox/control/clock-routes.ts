import type { Clock } from '../clock';
import { optional, shape, text } from '../mailbox/json-check';
import { BadRequest, type Route } from '../server/route';
import { requestBody } from './request-body';

const clockBody = shape<{ time?: string }>({ time: optional(text) });

/** The clock: `POST /control/clock` sets it to an ISO 8601 instant, without `time` back to the real one. */
export function createClockRoutes(clock: Clock): readonly Route[] {
  return [
    { method: 'GET', path: '/control/clock', handle: () => ({ body: { time: clock.now().toISOString() } }) },
    {
      method: 'POST',
      path: '/control/clock',
      handle: async (request) => {
        const { time } = await requestBody(request, clockBody);
        if (time !== undefined && Number.isNaN(Date.parse(time)))
          throw new BadRequest('body.time is no time.');
        clock.set(time === undefined ? undefined : new Date(time));
        return {};
      },
    },
  ];
}
