import { Problem, type ProblemKind, type ProblemTrace } from '../../domain/problem';

/** What an error says about itself, whichever library threw it. */
interface Fault {
  readonly name: string;
  readonly code: string;
  readonly subError: string;
  /** Number of an AADSTS code, where Microsoft's sign-in service gave one. */
  readonly serviceCode: string;
  readonly correlationId: string;
  readonly claims: string;
}

/** Source: "Microsoft Entra authentication and authorization error codes". */
const kindOfServiceCode: Readonly<Record<string, ProblemKind>> = {
  '65001': 'consent-needed',
  '65004': 'cancelled',
  '90093': 'admin-consent-needed',
  '90094': 'admin-consent-needed',
  '90095': 'admin-consent-needed',
  // The organisation's rules forbid this user or device to use the add-in.
  '50105': 'forbidden',
  '53000': 'forbidden',
  '53001': 'forbidden',
  '53002': 'forbidden',
  '53003': 'forbidden',
  '7000112': 'forbidden',
};

/** Source: error codes of @azure/msal-browser 5 and of OAuth 2.0; `user_canceled` comes from Outlook, with one l. */
const kindOfCode: Readonly<Record<string, ProblemKind>> = {
  user_cancelled: 'cancelled',
  user_canceled: 'cancelled',
  access_denied: 'cancelled',
  interaction_in_progress_cancelled: 'cancelled',
  popup_window_error: 'window-blocked',
  empty_window_error: 'window-blocked',
  timed_out: 'timed-out',
  monitor_window_timeout: 'timed-out',
  no_network_connectivity: 'offline',
  network_error: 'offline',
  post_request_failed: 'offline',
  get_request_failed: 'offline',
  endpoints_resolution_error: 'offline',
  openid_config_error: 'offline',
  no_account_error: 'sign-in-needed',
  no_account_found: 'sign-in-needed',
  no_account_in_silent_request: 'sign-in-needed',
  no_tokens_found: 'sign-in-needed',
  temporarily_unavailable: 'service-down',
  server_error: 'service-down',
  nested_app_auth_bridge_disabled: 'sign-in-unavailable',
  unsupported_method: 'sign-in-unavailable',
  popup_relay_unsupported_flow: 'sign-in-unavailable',
  block_nested_popups: 'sign-in-unavailable',
  redirect_in_iframe: 'sign-in-unavailable',
};

/**
 * Converts an error of MSAL; its code and correlation id go into the trace. `otherwise` is the kind for codes without
 * one: where Outlook is the broker, any failure means that another method is needed.
 */
export function toAuthProblem(error: unknown, otherwise: ProblemKind = 'unexpected'): Problem {
  if (error instanceof Problem) return error;
  const fault = readFault(error);
  const trace: ProblemTrace = {
    ...(fault.code === '' ? {} : { code: traceCode(fault) }),
    ...(fault.correlationId === '' ? {} : { requestId: fault.correlationId }),
  };
  const claims = fault.claims === '' ? {} : { claims: fault.claims };
  return new Problem(kindOf(fault, otherwise), { cause: error, trace, ...claims });
}

function kindOf(fault: Fault, otherwise: ProblemKind): ProblemKind {
  const byService = kindOfServiceCode[fault.serviceCode];
  if (byService !== undefined) return byService;
  if (fault.code === 'consent_required' || fault.subError === 'consent_required') return 'consent-needed';
  if (fault.name === 'InteractionRequiredAuthError') return 'sign-in-needed';
  return kindOfCode[fault.code] ?? otherwise;
}

function traceCode({ code, subError, serviceCode }: Fault): string {
  const number = serviceCode === '' ? '' : `AADSTS${serviceCode}`;
  return [code, subError, number].filter((part) => part !== '').join(' ');
}

function readFault(error: unknown): Fault {
  const fields = new Map<string, unknown>(
    typeof error === 'object' && error !== null ? Object.entries(error) : [],
  );
  const text = (name: string): string => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  // Outlook passes the service's answer on only as a description, so the code is taken from there.
  const described = /\bAADSTS(\d+)\b/.exec(text('errorMessage'))?.[1] ?? '';
  return {
    name: error instanceof Error ? error.name : '',
    code: text('errorCode'),
    subError: text('subError'),
    serviceCode: text('errorNo') || described,
    correlationId: text('correlationId'),
    claims: text('claims'),
  };
}
