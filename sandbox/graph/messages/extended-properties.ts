import type { StoredMessage } from '../../mailbox/stored-message';
import { GraphError } from '../errors';
import type { Fields } from '../fields';
import { collectionOf, entityType } from '../odata/entity-type';

const form =
  /^(String|Integer|Boolean|SystemTime|Double|Long|Currency|Float|Short|CLSID)\s+(?:(\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\})\s+(?:(Name)\s+(.+)|(Id)\s+(0x[0-9a-f]+))|(0x[0-9a-f]+))$/i;

/**
 * The id of an extended property in one form: type and keywords as documented, GUID in lower case. The name keeps its
 * case, which counts. Undefined for a text that is no such id.
 */
export function propertyIdOf(text: string): string | undefined {
  const [, type = '', guid, byName, name = '', byId, number = '', tag] = form.exec(text) ?? [];
  if (type === '') return undefined;
  const kind = type.charAt(0).toUpperCase() + type.slice(1).toLowerCase();
  const shownKind = { Systemtime: 'SystemTime', Clsid: 'CLSID' }[kind] ?? kind;
  if (tag !== undefined) return `${shownKind} ${tag.toLowerCase()}`;
  const set = (guid ?? '').toLowerCase();
  if (byName !== undefined) return `${shownKind} ${set} Name ${name}`;
  return byId === undefined ? undefined : `${shownKind} ${set} Id ${number.toLowerCase()}`;
}

/** A property with its value. */
export type ExtendedProperty = readonly [id: string, value: string];

/** What `$filter` and `$expand` can ask of an extended property. The value is compared without regard to case. */
export const extendedPropertyType = entityType<ExtendedProperty>(
  'microsoft.graph.singleValueLegacyExtendedProperty',
  {
    id: { type: 'text', get: ([id]) => id, normalize: propertyIdOf },
    value: { type: 'text', get: ([, value]) => value, ignoresCase: true },
  },
);

export const extendedProperties = collectionOf<StoredMessage, ExtendedProperty>(
  (message) => message.extendedProperties,
  extendedPropertyType,
);

/** The properties that a request sets. A null sets nothing: there is no way to remove one. */
export function readExtendedProperties(fields: Fields): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const one of fields.objects('singleValueExtendedProperties')) {
    const id = propertyIdOf(one.textOr('id', ''));
    if (id === undefined) {
      throw new GraphError(
        400,
        'ErrorInvalidArgument',
        'The extended property id is not in a supported format.',
      );
    }
    const value = one.text('value');
    if (value !== null && value !== undefined) values.set(id, value);
  }
  return values;
}

export const renderExtendedProperty = ([id, value]: ExtendedProperty): object => ({ id, value });
