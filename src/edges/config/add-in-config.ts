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
import type { AddInConfig } from '../../app/ports/add-in-config';
import { isObject, jsonText, requiredText, valueOf } from '../../lib/json';

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
