import { nullish, object, string } from 'valibot';
import type { CategoryService } from '../../../app/ports/categories';
import type { Category } from '../../../domain/mail/category';
import { readShape, requiredText } from '../../../lib/schema';
import { readCollections } from '../transport/collection';
import type { GraphContext } from '../transport/graph-context';
import { myMailbox } from '../transport/mailbox-root';
import { throwUnlessOk } from '../transport/problem-of-answer';

const categorySchema = object({ displayName: requiredText, color: nullish(string(), '') });

/** Colours are `none`, or `preset0` to `preset24` in any case. */
function readCategory(item: unknown): Category {
  const { displayName, color } = readShape(categorySchema, item, 'outlookCategory');
  const number = /^preset(\d{1,2})$/i.exec(color)?.[1];
  return { name: displayName, ...(number !== undefined && { preset: Number(number) }) };
}

const path = `${myMailbox}/outlook/masterCategories`;

/** The categories of the user's own mailbox, in Microsoft Graph v1.0. */
export function createCategoryService({ transport }: Pick<GraphContext, 'transport'>): CategoryService {
  return {
    async all(signal) {
      const request = { method: 'GET', path } as const;
      const access = { scopes: ['MailboxSettings.Read'], signal } as const;
      return (await readCollections(transport, [{ request, readItem: readCategory }], access)).items;
    },
    async define({ name, preset }, signal) {
      const body = { displayName: name, color: `preset${preset}` };
      const access = { scopes: ['MailboxSettings.ReadWrite'], signal } as const;
      const answer = await transport.send({ method: 'POST', path, body }, access);
      if (answer.status !== 409) throwUnlessOk(answer);
    },
  };
}
