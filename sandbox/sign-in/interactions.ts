import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Interaction, InteractionResults, Provider } from 'oidc-provider';
import type { Account } from '../mailbox/account';
import { readBody } from '../server/read-body';
import type { Directory } from './directory';
import { describeEntraError, entraErrors, type EntraError } from './entra-error';
import { graphScopesOf, parseScopes } from './graph-scopes';
import { accountPage, adminNeededPage, consentPage, lostPage } from './interaction-pages';
import type { SignInState } from './sign-in-state';

const formLimit = 10_000;

/** Shows the pages on which a user picks an account and decides, and takes their answers. */
export function createInteractions(deps: {
  provider: Provider;
  clientName: string;
  directory: Directory;
  state: SignInState;
}): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { provider, clientName, directory, state } = deps;

  const show = (interaction: Interaction): string => {
    const asked = consentAsked(interaction, directory);
    if (!asked) return accountPage(clientName, directory.accounts, textParam(interaction, 'login_hint'));
    const needAdmin = state.consent.adminRequired(asked.account.oid, asked.scopes);
    return needAdmin.length > 0
      ? adminNeededPage(clientName, asked.account, needAdmin)
      : consentPage(clientName, asked.account, asked.scopes);
  };

  const answer = (interaction: Interaction, form: URLSearchParams): InteractionResults => {
    const asked = consentAsked(interaction, directory);
    if (asked) {
      const { account, scopes } = asked;
      if (state.consent.adminRequired(account.oid, scopes).length > 0)
        return refuse(entraErrors.adminConsentRequired);
      if (form.get('decision') !== 'accept') {
        state.consent.decline(account.oid, scopes);
        return refuse(entraErrors.consentDeclined);
      }
      state.consent.grant(account.oid, scopes);
      return { consent: {} };
    }
    const account = directory.byId(form.get('account') ?? '');
    if (!account) return refuse(entraErrors.consentDeclined);
    state.signedOut.delete(account.oid);
    state.register.answered(account.oid);
    const login = { accountId: account.oid };
    return interaction.prompt.name === 'select_account' ? { select_account: {}, login } : { login };
  };

  return async (request, response) => {
    let interaction: Interaction;
    try {
      interaction = await provider.interactionDetails(request, response);
    } catch {
      // The library's only reason to throw here: no such interaction, or not one of this browser.
      sendPage(response, 400, lostPage());
      return;
    }
    const isolates =
      state.coop === 'always' || (state.coop === 'entra' && textParam(interaction, 'pocd') !== '1');
    if (isolates) response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    if (request.method !== 'POST') {
      sendPage(response, 200, show(interaction));
      return;
    }
    const form = new URLSearchParams((await readBody(request, formLimit)).toString('utf8'));
    await provider.interactionFinished(request, response, answer(interaction, form), {
      mergeWithLastSubmission: true,
    });
  };
}

/** Whose consent to what is asked for; undefined when the account is what is asked for. */
function consentAsked(
  interaction: Interaction,
  directory: Directory,
): { account: Account; scopes: readonly string[] } | undefined {
  if (interaction.prompt.name !== 'consent') return undefined;
  const account = directory.byId(interaction.session?.accountId ?? '');
  if (!account) return undefined;
  const missing = missingScopes(interaction.prompt.details);
  const requested = graphScopesOf(parseScopes(textParam(interaction, 'scope') ?? ''));
  return { account, scopes: missing.length > 0 ? missing : requested };
}

/** The library lists them by resource; there is one resource only. */
function missingScopes(details: unknown): readonly string[] {
  if (typeof details !== 'object' || details === null || !('missingResourceScopes' in details)) return [];
  const { missingResourceScopes } = details;
  if (typeof missingResourceScopes !== 'object' || missingResourceScopes === null) return [];
  return Object.values(missingResourceScopes)
    .flat()
    .filter((scope) => typeof scope === 'string');
}

function textParam(interaction: Interaction, name: string): string | undefined {
  const value = interaction.params[name];
  return typeof value === 'string' ? value : undefined;
}

function refuse(error: EntraError): InteractionResults {
  return { error: error.error, error_description: describeEntraError(error) };
}

/** Pages of the sign-in are never shown in a frame. */
function sendPage(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
  });
  response.end(html);
}
