import type { StoredMessage } from '../../mailbox/stored-message';
import type { Context } from '../context';
import { messageExtensionType, renderExtension } from '../extensions';
import { metadataOf } from '../metadata';
import type { EntityType } from '../odata/entity-type';
import { ODataError } from '../odata/expression';
import { parseExpand, type ExpandItem } from '../odata/parse-options';
import { toPredicate } from '../odata/predicate';
import { reading } from '../query-options';
import { renderAttachment } from './attachments';
import {
  extendedPropertyType,
  multiValuePropertyType,
  propertiesOf,
  renderExtendedProperty,
  type ExtendedProperty,
  type MultiValueProperty,
} from './extended-properties';

/** Adds what `$expand` asks for to a message. */
export type MessageExpander = (
  message: StoredMessage,
  json: Record<string, unknown>,
) => Record<string, unknown>;

type Part = (message: StoredMessage, json: Record<string, unknown>) => void;

function extensionsPart({ filter }: ExpandItem, metadata: string): Part {
  const wanted = filter === undefined ? () => true : toPredicate(filter, messageExtensionType);
  return (message, json) => {
    const found = [...message.extensions].filter(([name]) => wanted(name));
    if (found.length === 0) return;
    json['extensions@odata.context'] = `${metadata}('${message.id}')/extensions`;
    json['extensions'] = found.map(([name, extension]) => renderExtension(name, extension, 'message'));
  };
}

/** Only a filter returns extended properties; without it there are none, and no error. */
function propertiesPart<T extends ExtendedProperty | MultiValueProperty>(
  { filter }: ExpandItem,
  metadata: string,
  kind: { readonly name: string; readonly type: EntityType<T>; of(message: StoredMessage): Iterable<T> },
): Part {
  if (filter === undefined) return () => undefined;
  const wanted = toPredicate(filter, kind.type);
  return (message, json) => {
    const found = [...kind.of(message)].filter(wanted);
    if (found.length === 0) return;
    json[`${kind.name}@odata.context`] = `${metadata}('${message.id}')/${kind.name}`;
    json[kind.name] = found.map(renderExtendedProperty);
  };
}

const singleValue = {
  name: 'singleValueExtendedProperties',
  type: extendedPropertyType,
  of: propertiesOf,
};
const multiValue = {
  name: 'multiValueExtendedProperties',
  type: multiValuePropertyType,
  of: (message: StoredMessage) => message.multiValueProperties,
};

function attachmentsPart({ filter, select }: ExpandItem, immutableIds: boolean): Part {
  if (filter !== undefined) throw new ODataError("'$filter' is not supported on attachments.");
  return (message, json) => {
    json['attachments'] = message.attachments.map((one) =>
      renderAttachment(message, one, { immutableIds, select }),
    );
  };
}

function partOf(item: ExpandItem, metadata: string, immutableIds: boolean): Part {
  switch (item.name.toLowerCase()) {
    case 'extensions':
      return extensionsPart(item, metadata);
    case 'singlevalueextendedproperties':
      return propertiesPart(item, metadata, singleValue);
    case 'multivalueextendedproperties':
      return propertiesPart(item, metadata, multiValue);
    case 'attachments':
      return attachmentsPart(item, immutableIds);
    default:
      throw new ODataError(
        `Could not find a property named '${item.name}' on type 'microsoft.graph.message'.`,
      );
  }
}

/** What a message endpoint's `$expand` does. */
export function messageExpanderOf(context: Context): MessageExpander {
  const option = context.query.get('$expand');
  if (option === undefined) return (_message, json) => json;
  const { immutableIds } = context.preferences;
  const metadata = metadataOf(context, 'messages');
  const parts = reading('outlook', () =>
    parseExpand(option).map((item) => partOf(item, metadata, immutableIds)),
  );
  return (message, json) => {
    for (const part of parts) part(message, json);
    return json;
  };
}
