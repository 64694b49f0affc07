import { badRequest, todoParseError, type GraphError } from './errors';
import { ODataError } from './odata/expression';

/** Options of a query by their names, e.g. `$filter`, decoded. */
export type QueryOptions = ReadonlyMap<string, string>;

/** To Do and the rest of Outlook read queries differently. */
export type Dialect = 'todo' | 'outlook';

const none: QueryOptions = new Map();

/** `$select` values that To Do lets pass, and then ignores. */
const harmlessSelects: ReadonlySet<string> = new Set(['id', 'lastModifiedDateTime', '*']);

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw badRequest('The query string is not encoded properly.');
  }
}

/** What to answer to an option that cannot be understood. */
export function optionError(dialect: Dialect, error: ODataError): GraphError {
  return dialect === 'todo' ? todoParseError() : badRequest(error.message);
}

/** Runs what parses or binds an option, and turns its ODataError into the endpoint's error. */
export function reading<T>(dialect: Dialect, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ODataError) throw optionError(dialect, error);
    throw error;
  }
}

/**
 * The options of a query string. System options that the endpoint does not support are refused, other unknown
 * parameters ignored. To Do does not decode option names, refuses `$select` except for attachments, and ignores
 * `$count`.
 */
export function parseQuery(query: string, dialect: Dialect, allowed: ReadonlySet<string>): QueryOptions {
  if (query === '') return none;
  const options = new Map<string, string>();
  for (const pair of query.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const rawName = equals < 0 ? pair : pair.slice(0, equals);
    const value = decode(equals < 0 ? '' : pair.slice(equals + 1));
    if (dialect === 'todo' && rawName.toLowerCase().startsWith('%24')) throw todoParseError();
    const name = decode(rawName);
    if (!name.startsWith('$')) continue;
    if (dialect === 'todo' && name === '$select' && !allowed.has(name)) {
      if (!harmlessSelects.has(value)) throw todoParseError();
      continue;
    }
    if (dialect === 'todo' && name === '$count') continue;
    if (!allowed.has(name) || options.has(name)) {
      throw optionError(dialect, new ODataError(`The query option '${name}' is not supported here.`));
    }
    options.set(name, value);
  }
  return options;
}
