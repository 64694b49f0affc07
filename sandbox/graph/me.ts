import type { Handler } from './context';
import { badRequest } from './errors';
import { parseSelect } from './odata/parse-options';
import { reading } from './query-options';
import { ok } from './responses';

/** Properties that may be selected but have no value here. */
const empty: ReadonlySet<string> = new Set(['jobTitle', 'mobilePhone', 'officeLocation', 'userType']);

/** GET /me */
export const getMe: Handler = (context) => {
  const { account } = context.mailbox;
  const [givenName = '', ...surname] = account.name.split(' ');
  const me: Record<string, unknown> = {
    id: account.oid,
    displayName: account.name,
    givenName,
    surname: surname.join(' '),
    mail: account.username,
    userPrincipalName: account.username,
    preferredLanguage: 'en-US',
  };
  const metadata = 'https://graph.microsoft.com/v1.0/$metadata#users';
  const option = context.query.get('$select');
  if (option === undefined) return ok({ '@odata.context': `${metadata}/$entity`, ...me });
  const names = reading('outlook', () => parseSelect(option));
  const unknown = names.find((name) => !(name in me) && !empty.has(name));
  if (unknown !== undefined) {
    throw badRequest(
      `Parsing OData Select and Expand failed: Could not find a property named '${unknown}' on type 'microsoft.graph.user'.`,
    );
  }
  const chosen = Object.fromEntries(names.map((name) => [name, me[name] ?? null]));
  return ok({ '@odata.context': `${metadata}(${names.join(',')})/$entity`, ...chosen });
};
