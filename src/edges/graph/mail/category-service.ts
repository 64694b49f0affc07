import { nullish, object, string } from 'valibot';
import type { CategoryService } from '../../../app/ports/categories';
import type { Category } from '../../../domain/mail/category';
import { readShape, requiredText } from '../../../lib/schema';
import { readCollections } from '../transport/collection';
import type { GraphContext } from '../transport/graph-context';
import { myMailbox } from '../transport/mailbox-root';

const categorySchema = object({ displayName: requiredText, color: nullish(string(), '') });

/** Colours are `none`, or `preset0` to `preset24` in any case. */
function readCategory(item: unknown): Category {
  const { displayName, color } = readShape(categorySchema, item, 'outlookCategory');
  const number = /^preset(\d{1,2})$/i.exec(color)?.[1];
  return { name: displayName, ...(number !== undefined && { preset: Number(number) }) };
}

/** The categories of the user's own mailbox, in Microsoft Graph v1.0. */
export function createCategoryService({ transport }: Pick<GraphContext, 'transport'>): CategoryService {
  return {
    async all(signal) {
      const request = { method: 'GET', path: `${myMailbox}/outlook/masterCategories` } as const;
      const access = { scopes: ['MailboxSettings.Read'], signal } as const;
      return (await readCollections(transport, [{ request, readItem: readCategory }], access)).items;
    },
  };
}
