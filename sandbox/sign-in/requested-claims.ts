/** What the `claims` parameter of a token request asks for, as far as it matters here. */
export interface RequestedClaims {
  /** `xms_cc`: what the client can do, `CP1` when it understands claims challenges. */
  readonly capabilities: readonly string[];
  /** Value of `nbf` that a claims challenge asked for, when the client answers one. */
  readonly challenge?: string;
}

const nothing: RequestedClaims = { capabilities: [] };

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

/** Reads a `claims` parameter; nothing is asked for when there is none or it is no JSON. */
export function readRequestedClaims(parameter: string | undefined): RequestedClaims {
  if (parameter === undefined || parameter === '') return nothing;
  try {
    const parsed: unknown = JSON.parse(parameter);
    const accessToken = field(parsed, 'access_token');
    const capabilities = field(field(accessToken, 'xms_cc'), 'values');
    const challenge = field(field(accessToken, 'nbf'), 'value');
    return {
      capabilities: Array.isArray(capabilities)
        ? capabilities.filter((item) => typeof item === 'string')
        : [],
      ...(typeof challenge === 'string' ? { challenge } : {}),
    };
  } catch {
    return nothing;
  }
}
