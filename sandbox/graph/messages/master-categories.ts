import type { MasterCategory } from '../../mailbox/mailbox';
import type { Handler } from '../context';
import { badRequest, GraphError } from '../errors';
import { Fields } from '../fields';
import { metadataOf } from '../metadata';
import { created, ok } from '../responses';

const place = 'outlook/masterCategories';
const known: ReadonlySet<string> = new Set(['id', 'displayName', 'color']);
const colors = ['none', ...Array.from({ length: 25 }, (_none, index) => `preset${index}`)];

const render = ({ id, displayName, color }: MasterCategory): object => ({ id, displayName, color });

/** GET /me/outlook/masterCategories */
export const getCategories: Handler = (context) =>
  ok({ '@odata.context': metadataOf(context, place), value: context.mailbox.masterCategories().map(render) });

/** POST /me/outlook/masterCategories: names are unique without regard to case. */
export const postCategory: Handler = (context) => {
  const fields = new Fields(context.body, badRequest);
  fields.allow(known, 'microsoft.graph.outlookCategory');
  const name = fields.textOr('displayName', '');
  if (name === '') throw fields.wrong('displayName');
  const category = context.mailbox.addMasterCategory(name, fields.oneOf('color', colors) ?? 'none');
  if (category === undefined)
    throw new GraphError(409, 'CategoryNameExists', 'Category name already exists.');
  return created(
    { '@odata.context': metadataOf(context, `${place}/$entity`), ...render(category) },
    `${context.serviceRoot}${context.path}/${category.id}`,
  );
};
