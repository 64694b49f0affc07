import type { StoredMessage } from '../../mailbox/stored-message';
import { GraphError } from '../errors';
import type { Fields } from '../fields';
import { collectionOf, entityType } from '../odata/entity-type';

const form =
  /^(String|Integer|Boolean|SystemTime|Double|Long|Currency|Float|Short|CLSID)(Array)?\s+(?:(\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\})\s+(?:(Name)\s+(.+)|(Id)\s+(0x[0-9a-f]+))|(0x[0-9a-f]+))$/i;

/**
 * The id of an extended property in one form: type and keywords as documented, GUID in lower case. The name keeps its
 * case, which counts. Undefined for a text that is no such id.
 */
export function propertyIdOf(text: string): string | undefined {
  const [, type = '', array = '', guid, byName, name = '', byId, number = '', tag] = form.exec(text) ?? [];
  if (type === '') return undefined;
  const kind = type.charAt(0).toUpperCase() + type.slice(1).toLowerCase();
  const shownKind = ({ Systemtime: 'SystemTime', Clsid: 'CLSID' }[kind] ?? kind) + (array && 'Array');
  if (tag !== undefined) return `${shownKind} ${tag.toLowerCase()}`;
  const set = (guid ?? '').toLowerCase();
  if (byName !== undefined) return `${shownKind} ${set} Name ${name}`;
  return byId === undefined ? undefined : `${shownKind} ${set} Id ${number.toLowerCase()}`;
}

/** A property with its value. */
export type ExtendedProperty = readonly [id: string, value: string];

/** A property with several values. */
export type MultiValueProperty = readonly [id: string, values: readonly string[]];

/** What `$filter` and `$expand` can ask of an extended property. The value is compared without regard to case. */
export const extendedPropertyType = entityType<ExtendedProperty>(
  'microsoft.graph.singleValueLegacyExtendedProperty',
  {
    id: { type: 'text', get: ([id]) => id, normalize: propertyIdOf },
    value: { type: 'text', get: ([, value]) => value, ignoresCase: true },
  },
);

/** Properties of MAPI that a message has by itself: its class, and the Message-ID of the mail that it answers. */
function ownProperties(message: StoredMessage): readonly ExtendedProperty[] {
  const inReplyTo = message.headers.find(({ name }) => name.toLowerCase() === 'in-reply-to')?.value;
  const usual = message.kind === 'message' ? 'IPM.Note' : 'IPM.Schedule.Meeting.Request';
  return [
    ['String 0x001a', message.itemClass ?? usual],
    ...(inReplyTo === undefined ? [] : ([['String 0x1042', inReplyTo]] as const)),
  ];
}

/** All properties of a message that can be asked for. */
export const propertiesOf = (message: StoredMessage): readonly ExtendedProperty[] => [
  ...message.extendedProperties,
  ...ownProperties(message),
];

export const extendedProperties = collectionOf<StoredMessage, ExtendedProperty>(
  propertiesOf,
  extendedPropertyType,
);

/** What `$filter` in `$expand` can ask of a property with several values. */
export const multiValuePropertyType = entityType<MultiValueProperty>(
  'microsoft.graph.multiValueLegacyExtendedProperty',
  { id: { type: 'text', get: ([id]) => id, normalize: propertyIdOf } },
);

function readProperties<T>(
  fields: Fields,
  { name, isOfKind }: { readonly name: string; isOfKind(id: string): boolean },
  valueOf: (one: Fields) => T | null | undefined,
): ReadonlyMap<string, T> {
  const values = new Map<string, T>();
  for (const one of fields.objects(name)) {
    const id = propertyIdOf(one.textOr('id', ''));
    if (id === undefined || !isOfKind(id)) {
      throw new GraphError(
        400,
        'ErrorInvalidArgument',
        'The extended property id is not in a supported format.',
      );
    }
    const value = valueOf(one);
    if (value !== null && value !== undefined) values.set(id, value);
  }
  return values;
}

const isOfArray = (id: string): boolean => /^[A-Za-z]+Array /.test(id);

/** The properties that a request sets. A null sets nothing: there is no way to remove one. */
export function readExtendedProperties(fields: Fields): ReadonlyMap<string, string> {
  const kind = { name: 'singleValueExtendedProperties', isOfKind: (id: string) => !isOfArray(id) };
  return readProperties(fields, kind, (one) => one.text('value'));
}

/** The properties with several values that a request sets (message is documented among their hosts). */
export function readMultiValueProperties(fields: Fields): ReadonlyMap<string, readonly string[]> {
  const kind = { name: 'multiValueExtendedProperties', isOfKind: isOfArray };
  return readProperties(fields, kind, (one) => one.texts('value'));
}

export const renderExtendedProperty = ([id, value]: ExtendedProperty | MultiValueProperty): object => ({
  id,
  value,
});
