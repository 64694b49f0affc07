import type { Mailbox } from '../mailbox/mailbox';
import type { GraphResponse } from './graph';
import type { Preferences } from './prefer';
import type { QueryOptions } from './query-options';
import type { Quirks } from './quirks';
import type { UploadSessions } from './tasks/upload-sessions';

/** What all requests of one mailbox share. */
export interface Environment {
  readonly mailbox: Mailbox;
  readonly now: () => Date;
  readonly newId: () => string;
  /** e.g. `https://graph.microsoft.com/v1.0`, for nextLink and Location. */
  readonly serviceRoot: string;
  /** Origin of Outlook on the web, for webLink. */
  readonly webOrigin: string;
  /** As they are set now. */
  readonly quirks: () => Quirks;
  readonly uploads: UploadSessions;
}

/** One request on its way through a route. */
export interface Context extends Omit<Environment, 'quirks'> {
  readonly quirks: Quirks;
  readonly method: string;
  /** After the version, without the query, as on the wire. */
  readonly path: string;
  /** Values of the variables in the route's path, decoded. */
  readonly params: readonly string[];
  readonly query: QueryOptions;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly preferences: Preferences;
}

export type Handler = (context: Context) => GraphResponse;

/** A variable of the path by its place; the route table makes sure that it is there. */
export function param(context: Context, index: number): string {
  const value = context.params[index];
  if (value === undefined) throw new RangeError(`The route of ${context.path} has no variable ${index}`);
  return value;
}
