/** A request as the Graph core takes it: no HTTP, no token. */
export interface GraphRequest {
  readonly method: string;
  /** Absolute, or from `/v1.0/` on; as on the wire, percent-encoded. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, bytes for a PUT, undefined for none. */
  readonly body: unknown;
  /** Permissions in the token, e.g. `Tasks.ReadWrite`. */
  readonly scopes: ReadonlySet<string>;
  /** How many requests of this mailbox may run at once, this one or its parts included. Default 4. */
  readonly freeSlots?: number;
  /** Stands around each part of a batch: may answer in its place, before or after it ran. */
  readonly aroundPart?: (part: BatchPart, run: () => GraphResponse) => GraphResponse;
}

/** A part of a batch as far as others may care. */
export interface BatchPart {
  readonly method: string;
  /** From the version's path on, e.g. `/me/messages`. */
  readonly url: string;
}

export interface GraphResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** To be sent as JSON; undefined for none, bytes for a file's content. */
  readonly body: unknown;
}

/** Microsoft Graph v1.0 for one mailbox: synchronous, in process, the same each time for the same ids and times. */
export interface Graph {
  /** Answers a request, a `$batch` included. Never throws for what a client sent. */
  handle(request: GraphRequest): GraphResponse;
}
