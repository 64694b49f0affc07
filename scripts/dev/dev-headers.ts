/** Headers of a response, by name. */
export type Headers = Readonly<Record<string, string>>;

/** The page that stays open, and so the only one that has to be loaded anew. */
export const pane = 'taskpane.html';

/** The headers of production; for the pane also what it takes to hear of a new build. */
export function devHeaders(path: string, headers: Headers): Headers {
  const name = 'Content-Security-Policy';
  const policy = headers[name];
  if (path !== pane || policy === undefined) return headers;
  return { ...headers, [name]: policy.replace('connect-src ', "connect-src 'self' ") };
}
