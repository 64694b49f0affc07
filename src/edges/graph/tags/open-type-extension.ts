import { Problem } from '../../../domain/problem';
import { isObject, itemsOf, type JsonObject } from '../../../lib/json';

/** Most bytes of an extension as JSON. The service documents this limit for other resources; we keep to it. */
const mostBytes = 2048;

/** Values in our extension: primitives only, since the service stores nothing deeper. */
export type ExtensionValues = Readonly<Record<string, string>>;

/** An extension as read: its values, or why there are none. */
export type ExtensionReading =
  | { readonly kind: 'absent' }
  | { readonly kind: 'values'; readonly values: JsonObject }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly formatVersion: number };

function isNamed(extension: unknown, name: string): extension is JsonObject {
  if (!isObject(extension)) return false;
  if (typeof extension.extensionName === 'string') return extension.extensionName === name;
  // The id is the name behind `microsoft.graph.openTypeExtension.` or `Microsoft.OutlookServices.OpenTypeExtension.`.
  return typeof extension.id === 'string' && extension.id.endsWith(`.${name}`);
}

/**
 * Finds the extension of this name in what `$expand=extensions(…)` returned; the collection is absent when empty. One of
 * a format after `newestFormat` is told apart and not read.
 */
export function readExtension(extensions: unknown, name: string, newestFormat: number): ExtensionReading {
  const found = itemsOf(extensions).find((extension) => isNamed(extension, name));
  if (!found) return { kind: 'absent' };
  const version = Number(found.formatVersion);
  if (!Number.isInteger(version) || version < 1) return { kind: 'damaged' };
  if (version > newestFormat) return { kind: 'newer', formatVersion: version };
  return { kind: 'values', values: found };
}

/** The body that creates or replaces an extension as a whole. */
export function extensionBody(name: string, formatVersion: number, values: ExtensionValues): JsonObject {
  return {
    '@odata.type': 'microsoft.graph.openTypeExtension',
    extensionName: name,
    formatVersion,
    ...values,
  };
}

/** Whether an extension is within the size limit. */
export function fits(body: JsonObject): boolean {
  return new TextEncoder().encode(JSON.stringify(body)).length <= mostBytes;
}

/** The problem of a tag that does not fit even when cut: no link is dropped to make room. */
export function tooLarge(): Problem {
  return new Problem('rejected', { trace: { code: 'tag-too-large' } });
}
