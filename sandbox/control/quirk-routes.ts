import { quirkChoices, type Quirks, type QuirkSwitch } from '../graph/quirks';
import { oneOf, optional, shape } from '../mailbox/json-check';
import type { Route } from '../server/route';
import { requestBody } from './request-body';

const quirksBody = shape<Partial<Quirks>>({
  inlineExtensions: optional(oneOf(...quirkChoices.inlineExtensions)),
  postedAgain: optional(oneOf(...quirkChoices.postedAgain)),
  patchedRecurrence: optional(oneOf(...quirkChoices.patchedRecurrence)),
  messageIfMatch: optional(oneOf(...quirkChoices.messageIfMatch)),
  pages: optional(oneOf(...quirkChoices.pages)),
  filters: optional(oneOf(...quirkChoices.filters)),
});

/** Differences between services, or sources: `POST /control/quirks` sets those that it names, a reset restores all. */
export function createQuirkRoutes(quirks: QuirkSwitch): readonly Route[] {
  return [
    { method: 'GET', path: '/control/quirks', handle: () => ({ body: quirks.now() }) },
    {
      method: 'POST',
      path: '/control/quirks',
      handle: async (request) => {
        quirks.set(await requestBody(request, quirksBody));
        return {};
      },
    },
  ];
}
