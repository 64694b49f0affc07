import {
  check,
  exactOptional,
  getDotPath,
  looseObject,
  object,
  pipe,
  regex,
  safeParse,
  string,
  type GenericSchema,
} from 'valibot';
import { isObject, jsonText, requiredText, valueOf } from '../../lib/json';

/** What differs between deployments. It stands in each page as JSON, so that the same scripts serve all of them. */
export interface AddInConfig {
  /** Application (client) id of the app registration, a GUID. */
  readonly clientId: string;
  /** Where people sign in, e.g. `https://login.microsoftonline.com/common`. */
  readonly authority: string;
  /** OpenID metadata of the authority as JSON text; given, it is not fetched. */
  readonly authorityMetadata?: string;
  /** Root of Microsoft Graph without a trailing slash, e.g. `https://graph.microsoft.com`. */
  readonly graphEndpoint: string;
  /** Where To Do shows tasks: a task's page is `<toDoUrl>/id/<task id>/details`. */
  readonly toDoUrl: string;
  /** Reverse DNS name under which open extensions and extended properties are written. */
  readonly extensionNamespace: string;
  /** Where people find help. */
  readonly supportUrl?: string;
  /** Version of the product, as in package.json. */
  readonly version: string;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const reverseDns = /^[a-z][a-z0-9-]*(\.[a-z0-9][a-z0-9-]*)+$/;

/** Encrypted, or on this machine: nothing else may carry tokens. */
function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
}

function isRootUrl(text: string): boolean {
  return isSafeUrl(text) && !text.endsWith('/');
}

const metadataSchema = jsonText(
  looseObject({ issuer: string(), authorization_endpoint: string(), token_endpoint: string() }),
);

/** MSAL takes endpoints from given metadata as they are, so they are checked here. */
function isSafeMetadata(text: string): boolean {
  return Object.entries(valueOf(metadataSchema, text) ?? { issuer: '' })
    .filter(([name]) => name === 'issuer' || name.endsWith('_endpoint') || name.endsWith('_uri'))
    .every(([, value]) => typeof value === 'string' && isSafeUrl(value));
}

const textWith = (isValid: (text: string) => boolean) => pipe(string(), check(isValid));

const configSchema: GenericSchema<unknown, AddInConfig> = object({
  clientId: pipe(string(), regex(guid)),
  authority: textWith((text) => isSafeUrl(text) && text.startsWith('https:')),
  authorityMetadata: exactOptional(textWith(isSafeMetadata)),
  graphEndpoint: textWith(isRootUrl),
  toDoUrl: textWith(isRootUrl),
  extensionNamespace: pipe(string(), regex(reverseDns)),
  supportUrl: exactOptional(textWith(isSafeUrl)),
  version: requiredText,
});

/**
 * Checks a configuration that was read as JSON. Throws one error that names everything missing or malformed, and
 * never the values.
 */
export function parseAddInConfig(json: unknown): AddInConfig {
  if (!isObject(json)) throw new Error('The configuration is not a JSON object.');
  const { success, output, issues } = safeParse(configSchema, json);
  if (success) return output;
  const faults = issues.map((issue) => {
    const name = getDotPath(issue) ?? '';
    return `${name} is ${json[name] === undefined ? 'missing' : 'malformed'}`;
  });
  throw new Error(`The configuration is not usable: ${faults.join(', ')}.`);
}
