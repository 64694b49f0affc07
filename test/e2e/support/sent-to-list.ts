import type { Exchange } from './control-client';

/** One request, alone or as a part of a batch. */
interface Sent {
  readonly url: string;
  readonly body: unknown;
}

function partsOf({ url, requestBody }: Exchange): readonly Sent[] {
  const { requests } = (requestBody ?? {}) as { readonly requests?: readonly Sent[] };
  if (!/\/\$batch$/.test(url) || !requests) return [{ url, body: requestBody }];
  return requests.map((part) => ({ url: part.url, body: part.body }));
}

/** Everything that requests about the tasks of a list said, as text, and how many of them wrote. */
export function sentToList(
  traffic: readonly Exchange[],
  listId: string,
): { readonly text: string; readonly writes: number } {
  const sent = traffic
    .flatMap(partsOf)
    .filter(({ url }) => decodeURIComponent(url).includes(`/lists/${listId}/`));
  return {
    text: sent.map(({ url, body }) => `${url}\n${JSON.stringify(body)}`).join('\n'),
    writes: sent.filter(({ body }) => body !== undefined && body !== null).length,
  };
}
