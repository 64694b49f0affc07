import { isObject } from './fields';
import type { GraphResponse } from './graph';

const advice =
  'Use $select to choose only the properties your app needs, as this can lead to performance improvements. For example: GET ';

/** A route as the service writes it in a tip: `me/todo/lists('<key>')/tasks`. */
const exampleOf = (route: string): string => route.replaceAll('/{}', "('<key>')");

/**
 * An answer with the advice that the service adds to what was read without `$select`, under To Do as well, where
 * `$select` is refused (recorded: RogerSelwyn/MS365-ToDo, test data). A client has to pass over properties that it does
 * not know.
 */
export function withTip(response: GraphResponse, route: string): GraphResponse {
  const { body } = response;
  if (response.status !== 200 || !isObject(body) || !('@odata.context' in body)) return response;
  const { '@odata.context': context, value, ...rest } = body;
  const row: unknown = Array.isArray(value) ? value[0] : rest;
  const names = Object.keys(isObject(row) ? row : {}).filter((name) => !name.includes('@') && name !== 'id');
  const tip = `${advice}${exampleOf(route)}?$select=${names.slice(0, 2).join(',')}`;
  return {
    ...response,
    body: {
      '@odata.context': context,
      '@microsoft.graph.tips': tip,
      ...rest,
      ...(value === undefined ? {} : { value }),
    },
  };
}
