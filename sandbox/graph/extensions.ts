import type { ExtensionValue, StoredExtension } from '../mailbox/stored-extension';
import type { Context } from './context';
import { GraphError, invalidRequest } from './errors';
import { Fields, isObject, type JsonObject, type Refuse } from './fields';
import { entityType, type EntityType } from './odata/entity-type';

/** The owner of an extension decides how it is read and shown. */
export type ExtensionOwner = 'message' | 'todo';

const graphPrefix = 'microsoft.graph.openTypeExtension.';
const outlookPrefix = 'Microsoft.OutlookServices.OpenTypeExtension.';
const types: ReadonlySet<unknown> = new Set([
  'microsoft.graph.openTypeExtension',
  '#microsoft.graph.openTypeExtension',
  'Microsoft.OutlookServices.OpenTypeExtension',
  '#Microsoft.OutlookServices.OpenTypeExtension',
]);
const ownNames: ReadonlySet<string> = new Set(['extensionName', 'id']);
const reservedName = /^com\.(microsoft|onmicrosoft)(\.|$)/i;

/** The short name in an id of any form. To Do fails on the form with Outlook's prefix. */
export function extensionNameOf(id: string, owner: ExtensionOwner): string {
  if (id.startsWith(graphPrefix)) return id.slice(graphPrefix.length);
  if (!id.startsWith(outlookPrefix)) return id;
  if (owner === 'todo') {
    throw new GraphError(500, 'generalException', 'Internal Server Error', 'ErrorInternalServerError');
  }
  return id.slice(outlookPrefix.length);
}

const isPrimitive = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

function readValue(name: string, body: JsonObject, owner: ExtensionOwner, refuse: Refuse): ExtensionValue {
  const value = body[name];
  if (value === null || isPrimitive(value)) return value;
  if (!Array.isArray(value)) throw refuse(`The property '${name}' is of a type that is not supported.`);
  const elements: (string | number | boolean)[] = [];
  for (const element of value) {
    if (!isPrimitive(element)) throw refuse(`The property '${name}' is of a type that is not supported.`);
    elements.push(element);
  }
  if (owner === 'todo' && typeof body[`${name}@odata.type`] !== 'string') {
    throw invalidRequest(
      `The given untyped value '${JSON.stringify(value)}' in payload is invalid. Consider using a OData type annotation explicitly.`,
    );
  }
  return elements;
}

/**
 * The own properties of an extension in a request's body; null means that there is no such property. Values are
 * primitives or lists of primitives; lists on tasks need their type beside them.
 */
export function readExtension(body: unknown, owner: ExtensionOwner, refuse: Refuse): StoredExtension {
  const fields = new Fields(body, refuse);
  const extension: Record<string, ExtensionValue> = {};
  for (const name of Object.keys(fields.body)) {
    if (ownNames.has(name) || name.includes('@')) continue;
    const value = readValue(name, fields.body, owner, refuse);
    if (value !== null) extension[name] = value;
  }
  return extension;
}

/**
 * The result of a POST over an existing extension: properties that the new one does not name stay, unless the quirk
 * says otherwise. One that is named as null is removed.
 */
export function postedOver(
  { quirks, body }: Pick<Context, 'quirks' | 'body'>,
  before: StoredExtension | undefined,
  posted: StoredExtension,
): StoredExtension {
  if (before === undefined || quirks.postedAgain !== 'merges' || !isObject(body)) return posted;
  const kept = Object.entries(before).filter(([name]) => !(name in body));
  return { ...Object.fromEntries(kept), ...posted };
}

/** The name of a new extension. A body without it is a 500, as the service has it. */
export function readExtensionName(body: unknown, refuse: Refuse): string {
  const fields = new Fields(body, refuse);
  if (!types.has(fields.body['@odata.type'])) {
    throw refuse("The extension's '@odata.type' is missing or is not microsoft.graph.openTypeExtension.");
  }
  const name = fields.text('extensionName');
  if (name === undefined || name === null || name === '') {
    throw new GraphError(500, 'generalException', 'Internal Server Error', 'ErrorInternalServerError');
  }
  if (!/^[\w.-]{1,128}$/.test(name) || reservedName.test(name)) throw fields.wrong('extensionName');
  return name;
}

/** What `x@odata.type` says of a value; undefined where JSON says it by itself. */
function annotationOf(value: ExtensionValue): string | undefined {
  if (typeof value === 'number') return Number.isInteger(value) ? '#Int64' : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if (value.every((one) => typeof one === 'number')) return '#Collection(Int64)';
  return value.every((one) => typeof one === 'boolean') ? '#Collection(Boolean)' : '#Collection(String)';
}

/** An extension as it is given back. On messages the id has another prefix when it was just posted than later. */
export function renderExtension(
  name: string,
  extension: StoredExtension,
  owner: ExtensionOwner,
  justPosted = false,
): JsonObject {
  const prefix = owner === 'todo' || justPosted ? graphPrefix : outlookPrefix;
  const rendered: Record<string, unknown> =
    owner === 'todo' ? {} : { '@odata.type': '#microsoft.graph.openTypeExtension' };
  rendered['extensionName'] = name;
  rendered['id'] = prefix + name;
  for (const key of Object.keys(extension)) {
    const value = extension[key] ?? null;
    const annotation = annotationOf(value);
    if (annotation !== undefined) rendered[`${key}@odata.type`] = annotation;
    rendered[key] = value;
  }
  return rendered;
}

const elementType = (owner: ExtensionOwner): EntityType<string> =>
  entityType('microsoft.graph.extension', {
    id: { type: 'text', get: (name: string) => name, normalize: (id) => extensionNameOf(id, owner) },
  });

/** Extensions of a message, by their names, as `$filter` and `$expand` can ask for them. */
export const messageExtensionType = elementType('message');
export const todoExtensionType = elementType('todo');
