/** One answer of the service, or of one part of a batch, whatever its status. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** Parsed JSON; undefined when there was no body, or none that could be parsed. */
  readonly body: unknown;
  /** `client-request-id` as sent with the request. */
  readonly clientRequestId: string;
}

/** Whether the service did what was asked. */
export function isOk(answer: Answer): boolean {
  return answer.status < 400;
}
