import {
  fallback,
  literal,
  object,
  picklist,
  pipe,
  string,
  transform,
  variant,
  type GenericSchema,
} from 'valibot';
import type { Scope } from '../../../app/ports/sign-in';
import { instantSchema } from '../../../domain/link/link-schema';
import type { ProblemKind } from '../../../domain/problem';
import { fittingItems, jsonText, requiredText, valueOf } from '../../../lib/schema';
import type { AuthAccount, Grant, GrantRequest, PersonHint } from '../auth-client';

/** What the pane requests from the sign-in page in a dialog. Sent in the fragment, which no server sees. */
export type DialogRequest = GrantRequest & PersonHint;

/** What the page answers: one token with its account, never a cache or a refresh token. */
export type DialogAnswer =
  | { readonly kind: 'grant'; readonly grant: Grant }
  | {
      readonly kind: 'problem';
      readonly problem: ProblemKind;
      readonly code: string;
      readonly requestId: string;
    };

const version = 1;

/** The fragment that carries a request to the dialog page. */
export function writeDialogRequest(request: DialogRequest): string {
  const fields = new URLSearchParams({ scopes: request.scopes.join(' ') });
  if (request.loginHint !== undefined) fields.set('hint', request.loginHint);
  if (request.claims !== undefined) fields.set('claims', request.claims);
  if (request.chooseAccount) fields.set('choose', 'yes');
  return `#${fields.toString()}`;
}

/** All scopes that our dialog may request, whoever wrote the address. */
const allowedScopes: readonly Scope[] = [
  'Mail.ReadWrite',
  'MailboxSettings.Read',
  'MailboxSettings.ReadWrite',
  'Tasks.ReadWrite',
];

/** Parses the request in a fragment; undefined when there is none. Other scopes than ours are dropped. */
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

const dialogProblems = [
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
] as const satisfies readonly ProblemKind[];

const optionalText = fallback(string(), '');

const accountSchema: GenericSchema<unknown, AuthAccount> = object({
  homeAccountId: requiredText,
  localAccountId: optionalText,
  tenantId: optionalText,
  username: optionalText,
  name: optionalText,
  addresses: fallback(fittingItems(string()), []),
});

const answerSchema: GenericSchema<unknown, DialogAnswer> = variant('kind', [
  object({
    v: literal(version),
    kind: literal('grant'),
    grant: object({
      accessToken: requiredText,
      expiresOn: pipe(
        instantSchema,
        transform((text) => new Date(text)),
      ),
      scopes: fallback(fittingItems(string()), []),
      account: accountSchema,
    }),
  }),
  object({
    v: literal(version),
    kind: literal('problem'),
    problem: picklist(dialogProblems),
    code: optionalText,
    requestId: optionalText,
  }),
]);

/** Parses the answer in a message; undefined when it is none of ours. */
export function readDialogAnswer(message: string): DialogAnswer | undefined {
  const answer = valueOf(jsonText(answerSchema), message);
  if (!answer) return undefined;
  return answer.kind === 'grant'
    ? { kind: 'grant', grant: answer.grant }
    : { kind: 'problem', problem: answer.problem, code: answer.code, requestId: answer.requestId };
}
