import { htmlToText } from '../../mailbox/html-text';
import type { StoredMessage } from '../../mailbox/stored-message';
import { badRequest } from '../errors';

const scopes: Readonly<Record<string, (message: StoredMessage) => string>> = {
  subject: (message) => message.subject,
  from: (message) => `${message.from.name} ${message.from.address}`,
  body: (message) =>
    message.body.contentType === 'html' ? htmlToText(message.body.content) : message.body.content,
};

/**
 * A `$search` as a condition: words that all must occur in subject, sender or body, each with `subject:`, `from:` or
 * `body:` before it if it is to be looked for there only. Other keyword queries are refused.
 */
export function searchCondition(search: string): (message: StoredMessage) => boolean {
  const [, query] = /^\s*"([^"]+)"\s*$/.exec(search) ?? [];
  if (query === undefined) throw badRequest('The search term must be enclosed in double quotes.');
  const tests = query
    .trim()
    .split(/\s+/)
    .map((word) => {
      const [, scope, rest] = /^(\w+):(.+)$/.exec(word) ?? [];
      const look = scope === undefined ? undefined : scopes[scope.toLowerCase()];
      if ((scope !== undefined && look === undefined) || /^(AND|OR|NOT)$/.test(word) || /[()*]/.test(word)) {
        throw badRequest(`The search term '${word}' is not supported.`);
      }
      const wanted = (rest ?? word).toLowerCase();
      const places = look === undefined ? Object.values(scopes) : [look];
      return (message: StoredMessage) =>
        places.some((place) => place(message).toLowerCase().includes(wanted));
    });
  return (message) => tests.every((test) => test(message));
}
