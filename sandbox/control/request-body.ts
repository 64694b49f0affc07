import type { Check } from '../mailbox/json-check';
import { BadRequest, type RouteRequest } from '../server/route';

/**
 * The body of a request, checked; an empty body counts as `{}`.
 *
 * @throws BadRequest that names the invalid place
 */
export async function requestBody<T>(request: RouteRequest, check: Check<T>): Promise<T> {
  const json = (await request.json()) ?? {};
  try {
    return check(json, 'body');
  } catch (error) {
    if (error instanceof TypeError) throw new BadRequest(error.message);
    throw error;
  }
}
