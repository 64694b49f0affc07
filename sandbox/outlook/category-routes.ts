import type { Mailboxes } from '../control/accounts';
import { requestBody } from '../control/request-body';
import { listOf, shape, text } from '../mailbox/json-check';
import type { Mailbox } from '../mailbox/mailbox';
import { BadRequest, type Route } from '../server/route';
import { accountRoute } from './account-route';
import type { WireCategory } from './wire';

const namesBody = shape<{ add: string[]; remove: string[] }>({ add: listOf(text), remove: listOf(text) });
const masterBody = shape<{ add: WireCategory[]; remove: string[] }>({
  add: listOf(shape<WireCategory>({ name: text, color: text })),
  remove: listOf(text),
});

/**
 * Categories as an add-in changes them: of a mail, and the mailbox's own list. What a mail is given has to be in that
 * list (400), and what is added to the list must not be in it yet (409).
 */
export function createCategoryRoutes(mailboxes: Mailboxes): readonly Route[] {
  const route = accountRoute(mailboxes);

  return [
    route('GET', 'categories', (mailbox) => ({
      body: mailbox.masterCategories().map(({ displayName, color }) => ({ name: displayName, color })),
    })),
    route('POST', 'categories', async (mailbox, request) => {
      const { add, remove } = await requestBody(request, masterBody);
      if (add.some(({ name }) => isKnown(mailbox, name))) throw new BadRequest('It is there already.', 409);
      for (const { name, color } of add) mailbox.addMasterCategory(name, color);
      for (const name of remove) mailbox.removeMasterCategory(name);
      return {};
    }),
    route('POST', 'messages/{id}/categories', async (mailbox, request) => {
      const { add, remove } = await requestBody(request, namesBody);
      if (!add.every((name) => isKnown(mailbox, name))) throw new BadRequest('There is no such category.');
      const id = request.params['id'] ?? '';
      for (const name of add) mailbox.setCategory(id, name, true);
      for (const name of remove) mailbox.setCategory(id, name, false);
      return {};
    }),
  ];
}

function isKnown(mailbox: Mailbox, name: string): boolean {
  return mailbox.masterCategories().some((one) => one.displayName.toLowerCase() === name.toLowerCase());
}
