import type { IncomingHttpHeaders, ServerResponse } from 'node:http';

/** A request as a route sees it. */
export interface RouteRequest {
  readonly method: string;
  /** Absolute, with the query. */
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  /** Values of the `{names}` in the route's path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** The whole body; empty when there is none. At most 1 MB. */
  bytes(): Promise<Buffer>;
  /** The body as parsed JSON, `undefined` when there is none. Throws BadRequest when it is no JSON. */
  json(): Promise<unknown>;
}

/** What a route answers. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text and bytes are sent as they are, everything else as JSON; absent: no body. */
  readonly body?: unknown;
}

/** An answer that stays open, e.g. an event stream: the route writes it by itself. */
export interface OpenReply {
  readonly open: (response: ServerResponse) => void;
}

/** One path of an origin. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** e.g. `/control/tasks/{id}/move`; `{rest*}` at the end takes everything that follows. */
  readonly path: string;
  handle(request: RouteRequest): Reply | OpenReply | Promise<Reply | OpenReply>;
}

/** A request that cannot be served as it stands; its message is the answer. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';
  constructor(
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}
