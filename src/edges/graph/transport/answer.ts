/** An answer of the service, or of one part of a batch, whatever its status. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** Parsed JSON; undefined when there is no body, or none that can be parsed. */
  readonly body: unknown;
  /** `client-request-id` as sent with the request. */
  readonly clientRequestId: string;
}

/** Whether the request succeeded. */
export function isOk(answer: Answer): boolean {
  return answer.status < 400;
}
