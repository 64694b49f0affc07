/** Why no token is given out, in the codes of Microsoft's sign-in service. */
export interface EntraError {
  readonly error: string;
  readonly suberror?: string;
  /** Number of the AADSTS code. */
  readonly code: number;
  readonly description: string;
}

/** Numbers and words are those of Microsoft's list of AADSTS error codes; MSAL decides by `error` and `suberror`. */
export const entraErrors = {
  consentRequired: {
    error: 'invalid_grant',
    suberror: 'consent_required',
    code: 65001,
    description: 'The user or administrator has not consented to use the application.',
  },
  consentDeclined: {
    error: 'access_denied',
    code: 65004,
    description: 'User declined to consent to access the app.',
  },
  adminConsentRequired: {
    error: 'access_denied',
    code: 90094,
    description: 'The grant requires admin permission.',
  },
  interactionRequired: {
    error: 'interaction_required',
    suberror: 'basic_action',
    code: 50076,
    description: 'Due to a change made by your administrator you must use multi-factor authentication.',
  },
  signInRequired: {
    error: 'invalid_grant',
    suberror: 'bad_token',
    code: 50173,
    description: 'The provided grant has expired due to it being revoked, a fresh auth token is needed.',
  },
  refreshTokenExpired: {
    error: 'invalid_grant',
    suberror: 'bad_token',
    code: 700084,
    description:
      'The refresh token was issued to a single page app, and therefore has a fixed, limited lifetime.',
  },
  unknownScope: {
    error: 'invalid_scope',
    code: 70011,
    description: 'The provided value for the input parameter scope is not valid.',
  },
  unknownClient: {
    error: 'unauthorized_client',
    code: 700016,
    description: 'The application was not found in the directory.',
  },
} as const satisfies Record<string, EntraError>;

/** The text that carries the code, as the service writes it. */
export function describeEntraError(error: EntraError): string {
  return `AADSTS${String(error.code)}: ${error.description}`;
}

/** The body of a failed token request. */
export function entraErrorBody(error: EntraError, now: Date): Record<string, unknown> {
  return {
    error: error.error,
    error_description: describeEntraError(error),
    error_codes: [error.code],
    ...(error.suberror === undefined ? {} : { suberror: error.suberror }),
    timestamp: now.toISOString(),
  };
}
