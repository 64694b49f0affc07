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

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Encrypted, or on this machine: nothing else may carry tokens. */
function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
}

function isRootUrl(text: string): boolean {
  return isSafeUrl(text) && !text.endsWith('/');
}

/** MSAL takes endpoints from given metadata as they are, so they are checked here. */
function isSafeMetadata(text: string): boolean {
  let metadata: unknown;
  try {
    metadata = JSON.parse(text);
  } catch {
    return false;
  }
  if (!isFields(metadata)) return false;
  const required = ['issuer', 'authorization_endpoint', 'token_endpoint'];
  if (required.some((name) => typeof metadata[name] !== 'string')) return false;
  return Object.entries(metadata)
    .filter(([name]) => name === 'issuer' || name.endsWith('_endpoint') || name.endsWith('_uri'))
    .every(([, value]) => typeof value === 'string' && isSafeUrl(value));
}

/**
 * Checks a configuration that was read as JSON. Throws one error that names everything missing or malformed, and
 * never the values.
 */
export function parseAddInConfig(json: unknown): AddInConfig {
  if (!isFields(json)) throw new Error('The configuration is not a JSON object.');
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
  const config: AddInConfig = {
    clientId: text('clientId', (value) => guid.test(value)),
    authority: text('authority', (value) => isSafeUrl(value) && value.startsWith('https:')),
    graphEndpoint: text('graphEndpoint', isRootUrl),
    toDoUrl: text('toDoUrl', isRootUrl),
    extensionNamespace: text('extensionNamespace', (value) => reverseDns.test(value)),
    version: text('version', (value) => value !== ''),
    ...(authorityMetadata === undefined ? {} : { authorityMetadata }),
    ...(supportUrl === undefined ? {} : { supportUrl }),
  };
  if (faults.length > 0) throw new Error(`The configuration is not usable: ${faults.join(', ')}.`);
  return config;
}
