import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listOf, mapOf, number, optional, shape, text, type Check } from '../../sandbox/mailbox/json-check';

const anything: Check<unknown> = (json) => json;

interface Entry {
  readonly kind: string;
  readonly method?: string;
  readonly url?: string;
  readonly headers?: ReadonlyMap<string, string>;
  readonly body?: unknown;
  readonly status?: number;
}

const file = shape<{ examples: readonly Entry[] }>({
  examples: listOf(
    shape<Entry>({
      kind: text,
      method: optional(text),
      url: optional(text),
      headers: optional(mapOf(text)),
      body: anything,
      status: optional(number),
    }),
  ),
});

/** A documented request, with what the same page says that it is answered. */
export interface Example {
  /** File and number in it. */
  readonly name: string;
  /** Examples of one file are told in order and may build on each other. */
  readonly file: string;
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Absent when the page shows no answer to it. */
  readonly status: number | undefined;
}

const isBatchBody = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'requests' in body;

const isPageOfAnswer = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && '@odata.context' in body;

function examplesIn(name: string, entries: readonly Entry[]): Example[] {
  const found: Example[] = [];
  entries.forEach((entry, index) => {
    const { kind, method, url, headers } = entry;
    const following = entries.slice(index + 1);
    const end = following.findIndex((other) => other.kind === 'request');
    const own = end < 0 ? following : following.slice(0, end);
    // Some pages put the body in a block of its own, a little further down.
    const body =
      entry.body ??
      (method === 'POST' || method === 'PATCH'
        ? following.find((other) => other.kind === 'json' && !isPageOfAnswer(other.body))?.body
        : undefined);
    if (kind === 'request' && method !== undefined && url !== undefined) {
      found.push({
        name: `${name}#${index}`,
        file: name,
        method,
        url,
        headers: Object.fromEntries([...(headers ?? [])].map(([key, value]) => [key.toLowerCase(), value])),
        body,
        status: own.find((other) => other.kind === 'response')?.status,
      });
    }
    if (kind === 'json' && isBatchBody(entry.body)) {
      const batch = { method: 'POST', url: '/v1.0/$batch', headers: {}, body: entry.body, status: undefined };
      found.push({ name: `${name}#${index}`, file: name, ...batch });
    }
  });
  return found;
}

/** All documented requests in a folder. */
export function readExamples(folder: string): readonly Example[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const json: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      return examplesIn(name, file(json, name).examples);
    });
}
