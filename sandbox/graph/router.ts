import type { Handler } from './context';
import type { Dialect } from './query-options';

/** What a path serves by one method. */
export interface Endpoint {
  readonly dialect: Dialect;
  /** Permissions, any one of which will do. */
  readonly scopes: readonly string[];
  /** System query options that are taken. */
  readonly options: ReadonlySet<string>;
  readonly handler: Handler;
}

/** A path with `{}` for each variable, and what its methods do. */
export interface Route {
  readonly path: string;
  readonly endpoints: Readonly<Partial<Record<string, Endpoint>>>;
}

/** What a path leads to. */
export interface Match {
  readonly route: Route;
  /** Encoded still. */
  readonly variables: readonly string[];
}

interface CompiledRoute {
  readonly route: Route;
  /** Undefined stands for a variable. */
  readonly segments: readonly (string | undefined)[];
}

/** Finds routes by their segments; names are compared without regard to case, as Graph does. */
export type Router = (segments: readonly string[]) => Match | undefined;

function variablesOf(pattern: CompiledRoute['segments'], segments: readonly string[]): string[] | undefined {
  const variables: string[] = [];
  for (let index = 0; index < pattern.length; index += 1) {
    const wanted = pattern[index];
    const given = segments[index] ?? '';
    if (wanted === undefined) variables.push(given);
    else if (wanted !== given && wanted.toLowerCase() !== given.toLowerCase()) return undefined;
  }
  return variables;
}

export function createRouter(routes: readonly Route[]): Router {
  const byLength = new Map<number, CompiledRoute[]>();
  for (const route of routes) {
    const segments = route.path.split('/').map((name) => (name === '{}' ? undefined : name));
    const known = byLength.get(segments.length) ?? [];
    known.push({ route, segments });
    byLength.set(segments.length, known);
  }
  // A name stands before a variable in its place: `lists/delta` is not a list.
  for (const known of byLength.values()) {
    const variables = (one: CompiledRoute): number =>
      one.segments.filter((name) => name === undefined).length;
    known.sort((a, b) => variables(a) - variables(b));
  }
  return (segments) => {
    for (const { route, segments: pattern } of byLength.get(segments.length) ?? []) {
      const variables = variablesOf(pattern, segments);
      if (variables !== undefined) return { route, variables };
    }
    return undefined;
  };
}
