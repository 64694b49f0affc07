import type { AddInConfig } from '../src/app/ports/add-in-config';
import { clouds, toDoUrlOf, type Cloud } from './clouds';

/** Everything that a build takes from its environment. */
export interface BuildConfig {
  /** Where the pages will be served, without a trailing slash. */
  readonly publicUrl: string;
  /** Scheme, host and port of `publicUrl`. */
  readonly publicOrigin: string;
  readonly officeJsUrl: string;
  /** Origins that Office.js and its parts may come from. */
  readonly officeOrigins: readonly string[];
  readonly providerName: string;
  /** Where users find help; the manifest has no such link without it. */
  readonly supportUrl: string | undefined;
  /** Origins whose pages may show ours in a frame. */
  readonly outlookHosts: readonly string[];
  /** Whether the headers tell browsers to reach the host by https only from now on. */
  readonly isHttpsForGood: boolean;
  /** Whether the pages enforce Trusted Types in browsers that know them. */
  readonly hasTrustedTypes: boolean;
  /** Written into each page that needs it. */
  readonly page: AddInConfig;
  /** Notes for the user of the build, one sentence each. */
  readonly notes: readonly string[];
}

/** The environment lacks something or holds something unusable. The message lists all of it. */
export class BuildConfigError extends Error {
  override readonly name = 'BuildConfigError';

  constructor(readonly faults: readonly string[]) {
    super(
      [
        'The build needs other environment variables:',
        ...faults.map((fault) => `  ${fault}`),
        'CONTRIBUTING.md tells what each one is for.',
      ].join('\n'),
    );
  }
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const reverseDns = /^[a-z][a-z0-9-]*(\.[a-z0-9][a-z0-9-]*)+$/;
/** `ProviderName` of the manifest is a string of at most this length. */
const longestProviderName = 125;

function isHttps(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}

/** Origins, as `FRAME_ANCESTORS` lists them. */
function originsIn(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((part) => part !== '');
}

/** Exactly scheme, host and port: anything more would mean nothing, or end the policy early. */
function isHttpsOrigin(text: string): boolean {
  return isHttps(text) && new URL(text).origin === text;
}

/** An address that can stand in a page and in a policy. */
function isOfficeJs(text: string): boolean {
  return isHttpsFolder(text) && /^[^\s"'<>;,]+\/office\.js$/.test(text);
}

/** An address of a folder: nothing after the path, and no credentials. */
function isHttpsFolder(text: string): boolean {
  if (!isHttps(text)) return false;
  const { search, hash, username, password } = new URL(text);
  return `${search}${hash}${username}${password}` === '' && !/[?#]$/.test(text);
}

/**
 * Reads and checks the environment of a build. `version` is the one of package.json.
 * @throws {BuildConfigError} naming everything that is missing or malformed at once.
 */
export function readBuildConfig(
  env: Readonly<Record<string, string | undefined>>,
  version: string,
): BuildConfig {
  const faults: string[] = [];
  const notes: string[] = [];

  const given = (name: string): string | undefined => env[name]?.trim() || undefined;
  const required = (name: string, isValid: (value: string) => boolean, form: string): string => {
    const value = given(name);
    if (value === undefined) faults.push(`${name} is missing: ${form}.`);
    else if (!isValid(value)) faults.push(`${name} is malformed: ${form}, not "${value}".`);
    return value ?? '';
  };
  const optional = (name: string, isValid: (value: string) => boolean, form: string): string | undefined =>
    given(name) === undefined ? undefined : required(name, isValid, form);

  const clientId = required('CLIENT_ID', (value) => guid.test(value), 'the GUID of the app registration');
  const publicUrl = required(
    'PUBLIC_URL',
    isHttpsFolder,
    'the https address at which the pages will be served',
  ).replace(/\/+$/, '');
  const cloudNames = [...clouds.keys()].join(', ');
  const cloudName = optional('CLOUD', (value) => clouds.has(value), `one of ${cloudNames}`) ?? 'global';
  const authority = optional('AUTHORITY', isHttpsFolder, 'an https address such as that of one tenant');
  const toDoUrl = optional('TO_DO_URL', isHttpsFolder, 'the https address under which To Do shows tasks');
  const extensionNamespace =
    optional(
      'EXTENSION_NAMESPACE',
      (value) => reverseDns.test(value),
      'a domain name in reverse order, in lower case, such as com.example.tasks',
    ) ?? 'dev.emailtotodo';
  const supportUrl = optional('SUPPORT_URL', isHttps, 'an https address');
  const providerName =
    optional(
      'PROVIDER_NAME',
      (value) => value.length <= longestProviderName,
      `at most ${longestProviderName} characters`,
    ) ?? 'Email to To Do';

  const officeJsUrl = optional(
    'OFFICE_JS_URL',
    isOfficeJs,
    'the https address of an office.js that Microsoft serves, such as https://officeapis.public.onecdn.static.microsoft/1/office.js',
  );
  const frameAncestors = optional(
    'FRAME_ANCESTORS',
    (value) => originsIn(value).length > 0 && originsIn(value).every(isHttpsOrigin),
    'https origins such as https://outlook.office.com, with spaces between them',
  );

  const hsts = optional('HSTS', (value) => ['on', 'off'].includes(value), 'on or off') ?? 'on';

  const trustedTypes =
    optional('TRUSTED_TYPES', (value) => ['on', 'off'].includes(value), 'on or off') ?? 'off';

  const mailAccess = optional('MAIL_ACCESS', (value) => ['full', 'none'].includes(value), 'full or none');

  const cloud: Cloud | undefined = clouds.get(cloudName);
  if (faults.length > 0 || !cloud) throw new BuildConfigError(faults);

  if (supportUrl === undefined) {
    notes.push('SUPPORT_URL is not set: the manifest has no support link, which the store asks for.');
  }
  if (toDoUrl === undefined && cloud.toDoUrl === undefined) {
    notes.push(
      `TO_DO_URL is not set: tasks open at ${toDoUrlOf(cloud)}. Microsoft documents no address of To Do for ${cloudName}.`,
    );
  }
  const { pathname, origin } = new URL(publicUrl);
  if (pathname !== '/') {
    notes.push(
      `PUBLIC_URL has a path: browsers keep what they store by host, so whatever else ${origin} serves can read what the add-in stores. A host name of its own is safer.`,
    );
  }
  return {
    publicUrl,
    publicOrigin: origin,
    officeJsUrl: officeJsUrl ?? cloud.officeJsUrl,
    officeOrigins: [
      ...new Set([
        new URL(officeJsUrl ?? cloud.officeJsUrl).origin,
        new URL(cloud.officeJsUrl).origin,
        ...cloud.otherOfficeOrigins,
      ]),
    ],
    providerName,
    supportUrl,
    outlookHosts: frameAncestors === undefined ? cloud.outlookHosts : originsIn(frameAncestors),
    isHttpsForGood: hsts === 'on',
    hasTrustedTypes: trustedTypes === 'on',
    page: {
      clientId: clientId.toLowerCase(),
      authority: (authority ?? cloud.authority).replace(/\/+$/, ''),
      graphEndpoint: cloud.graphEndpoint,
      toDoUrl: (toDoUrl ?? toDoUrlOf(cloud)).replace(/\/+$/, ''),
      extensionNamespace,
      ...(supportUrl === undefined ? {} : { supportUrl }),
      ...(mailAccess === 'none' ? { mailAccess } : {}),
      version,
    },
    notes,
  };
}
