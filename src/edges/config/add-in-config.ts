import type { AddInConfig } from '../../app/ports/add-in-config';
import { isObject, parseJson } from '../../lib/json';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const reverseDns = /^[a-z][a-z0-9-]*(\.[a-z0-9][a-z0-9-]*)+$/;

/** Encrypted, or on this machine: tokens must not be sent anywhere else. */
function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
}

function isRootUrl(text: string): boolean {
  return isSafeUrl(text) && !text.endsWith('/');
}

/** MSAL does not check the endpoints in given metadata, so we do. */
function isSafeMetadata(text: string): boolean {
  const metadata = parseJson(text);
  if (!isObject(metadata)) return false;
  const required = ['issuer', 'authorization_endpoint', 'token_endpoint'];
  if (required.some((name) => typeof metadata[name] !== 'string')) return false;
  return Object.entries(metadata)
    .filter(([name]) => name === 'issuer' || name.endsWith('_endpoint') || name.endsWith('_uri'))
    .every(([, value]) => typeof value === 'string' && isSafeUrl(value));
}

/**
 * Checks a configuration parsed from JSON. Throws one error that names everything missing or malformed, but no values.
 */
export function parseAddInConfig(json: unknown): AddInConfig {
  if (!isObject(json)) throw new Error('The configuration is not a JSON object.');
  const faults: string[] = [];

  const text = (name: keyof AddInConfig, isValid: (value: string) => boolean): string => {
    const value = json[name];
    if (typeof value === 'string' && isValid(value)) return value;
    faults.push(value === undefined ? `${name} is missing` : `${name} is malformed`);
    return '';
  };
  const optional = (name: keyof AddInConfig, isValid: (value: string) => boolean): string | undefined =>
    json[name] === undefined ? undefined : text(name, isValid);

  const authorityMetadata = optional('authorityMetadata', isSafeMetadata);
  const supportUrl = optional('supportUrl', isSafeUrl);
  const mailAccess = optional('mailAccess', (value) => value === 'none');
  const config: AddInConfig = {
    clientId: text('clientId', (value) => guid.test(value)),
    authority: text('authority', (value) => isSafeUrl(value) && value.startsWith('https:')),
    graphEndpoint: text('graphEndpoint', isRootUrl),
    toDoUrl: text('toDoUrl', isRootUrl),
    extensionNamespace: text('extensionNamespace', (value) => reverseDns.test(value)),
    version: text('version', (value) => value !== ''),
    ...(authorityMetadata === undefined ? {} : { authorityMetadata }),
    ...(supportUrl === undefined ? {} : { supportUrl }),
    ...(mailAccess === undefined ? {} : { mailAccess: 'none' }),
  };
  if (faults.length > 0) throw new Error(`The configuration is not usable: ${faults.join(', ')}.`);
  return config;
}
