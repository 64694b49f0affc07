import type { AuthAccount, Grant, GrantRequest, PersonHint } from './auth-client';
import type { Scope } from '../domain/ports';
import type { ProblemKind } from '../domain/problem';

/** What the pane asks of the sign-in page in a dialog. Travels behind the `#`, which no server gets to see. */
export type DialogRequest = GrantRequest & PersonHint;

/** What the page answers: one token and what belongs to it, never a cache or a refresh token. */
export type DialogAnswer =
  | { readonly kind: 'grant'; readonly grant: Grant }
  | {
      readonly kind: 'problem';
      readonly problem: ProblemKind;
      readonly code: string;
      readonly requestId: string;
    };

const version = 1;

/** The fragment of the dialog page's address that carries a request. */
export function writeDialogRequest(request: DialogRequest): string {
  const fields = new URLSearchParams({ scopes: request.scopes.join(' ') });
  if (request.loginHint !== undefined) fields.set('hint', request.loginHint);
  if (request.claims !== undefined) fields.set('claims', request.claims);
  if (request.chooseAccount) fields.set('choose', 'yes');
  return `#${fields.toString()}`;
}

/** All that a sign-in of ours may ask for, whoever wrote the address. */
const allowedScopes: readonly Scope[] = ['Mail.ReadWrite', 'Tasks.ReadWrite'];

/** The request in a fragment; undefined when there is none. Scopes that are not ours are left out. */
export function readDialogRequest(fragment: string): DialogRequest | undefined {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const asked = fields.get('scopes')?.split(' ') ?? [];
  const scopes = allowedScopes.filter((scope) => asked.includes(scope));
  if (scopes.length === 0) return undefined;
  const loginHint = fields.get('hint');
  const claims = fields.get('claims');
  return {
    scopes,
    chooseAccount: fields.get('choose') === 'yes',
    ...(loginHint === null ? {} : { loginHint }),
    ...(claims === null ? {} : { claims }),
  };
}

/** The text of an answer, for `messageParent`. */
export function writeDialogAnswer(answer: DialogAnswer): string {
  return JSON.stringify({ v: version, ...answer });
}

/** The answer in a message; undefined when it is no answer of ours. */
export function readDialogAnswer(message: string): DialogAnswer | undefined {
  const fields = fieldsOf(parse(message));
  if (fields?.get('v') !== version) return undefined;
  if (fields.get('kind') === 'grant') {
    const grant = toGrant(fields.get('grant'));
    return grant && { kind: 'grant', grant };
  }
  const problem = problemKinds.find((kind) => kind === fields.get('problem'));
  if (fields.get('kind') !== 'problem' || !problem) return undefined;
  return { kind: 'problem', problem, code: textOf(fields, 'code'), requestId: textOf(fields, 'requestId') };
}

/** What can go wrong in the dialog. */
const problemKinds: readonly ProblemKind[] = [
  'offline',
  'timed-out',
  'service-down',
  'forbidden',
  'sign-in-needed',
  'consent-needed',
  'admin-consent-needed',
  'cancelled',
  'sign-in-unavailable',
  'unexpected',
];

type FieldMap = ReadonlyMap<string, unknown>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fieldsOf(value: unknown): FieldMap | undefined {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined;
}

function textOf(fields: FieldMap, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function toGrant(value: unknown): Grant | undefined {
  const fields = fieldsOf(value);
  if (!fields) return undefined;
  const account = toAccount(fields.get('account'));
  const accessToken = textOf(fields, 'accessToken');
  const expiresOn = new Date(textOf(fields, 'expiresOn'));
  if (!account || accessToken === '' || Number.isNaN(expiresOn.getTime())) return undefined;
  return { accessToken, expiresOn, scopes: textsOf(fields.get('scopes')), account };
}

function toAccount(value: unknown): AuthAccount | undefined {
  const fields = fieldsOf(value);
  if (!fields || textOf(fields, 'homeAccountId') === '') return undefined;
  return {
    homeAccountId: textOf(fields, 'homeAccountId'),
    localAccountId: textOf(fields, 'localAccountId'),
    tenantId: textOf(fields, 'tenantId'),
    username: textOf(fields, 'username'),
    name: textOf(fields, 'name'),
    addresses: textsOf(fields.get('addresses')),
  };
}
