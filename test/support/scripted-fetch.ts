/** A request as the scripted fetch received it. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** What a script answers with: a response, or a rejection by throwing. */
export type Script = (request: SeenRequest, init: RequestInit) => Response | Promise<Response>;

/** A `fetch` that answers from a script and records its requests. */
export function createScriptedFetch(script: Script): { fetch: typeof fetch; seen: SeenRequest[] } {
  const seen: SeenRequest[] = [];
  return {
    seen,
    fetch: async (input, init = {}) => {
      if (typeof input !== 'string') throw new RangeError('Only addresses as text are understood here.');
      const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
      const request = { method: init.method ?? 'GET', url: input, headers: new Headers(init.headers), body };
      seen.push(request);
      return script(request, init);
    },
  };
}

/** A JSON answer. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}
