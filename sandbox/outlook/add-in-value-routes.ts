import { mailboxOf, type Mailboxes } from '../control/accounts';
import { BadRequest, type Route, type RouteRequest } from '../server/route';
import { isValues, type AddInValues, type HostState } from './host-state';

/** Where the page keeps the add-in's roaming settings and custom properties. */
export function createAddInValueRoutes(mailboxes: Mailboxes, state: HostState): readonly Route[] {
  const accountOf = (request: RouteRequest) => mailboxOf(mailboxes, request.params['account']);
  const immutableId = (request: RouteRequest): string => {
    const message = accountOf(request).message(request.params['id'] ?? '');
    if (!message) throw new BadRequest('The mailbox has no such message.', 404);
    return message.immutableId;
  };
  const settings = '/outlook/accounts/{account}/roaming-settings';
  const properties = '/outlook/accounts/{account}/messages/{id}/custom-properties';

  return [
    {
      method: 'GET',
      path: settings,
      handle: (request) => ({ body: state.roamingSettings(accountOf(request).account.oid) }),
    },
    {
      method: 'PUT',
      path: settings,
      handle: async (request) => {
        state.setRoamingSettings(accountOf(request).account.oid, await values(request));
        return {};
      },
    },
    {
      method: 'GET',
      path: properties,
      handle: (request) => ({ body: state.customProperties(immutableId(request)) }),
    },
    {
      method: 'PUT',
      path: properties,
      handle: async (request) => {
        state.setCustomProperties(immutableId(request), await values(request));
        return {};
      },
    },
  ];
}

async function values(request: RouteRequest): Promise<AddInValues> {
  const body = await request.json();
  if (!isValues(body)) throw new BadRequest('The values have to be a JSON object.');
  return body;
}
