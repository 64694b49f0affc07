import { object } from 'valibot';
import type { Message } from '../../../domain/mail/message';
import { readShape, requiredText, textOrEmpty } from '../../../lib/schema';
import type { Access } from '../transport/access';
import { readEach } from '../transport/batch';
import { isGone, readCollections, type Collection } from '../transport/collection';
import { readAnswer } from '../transport/problem-of-answer';
import type { MailContext } from './mail-context';
import { readMessage, type MutableMessage } from './message';
import {
  immutableIdRequest,
  internetMessageIdFilter,
  readImmutableId,
  searchRequests,
} from './message-requests';

/** A message found with the immutable-id header. */
interface ImmutableHit {
  readonly immutableId: string;
  readonly internetMessageId: string;
}

const hitSchema = object({ id: requiredText, internetMessageId: textOrEmpty });

function readHit(value: unknown): ImmutableHit {
  const { id, internetMessageId } = readShape(hitSchema, value, 'message');
  return { immutableId: id, internetMessageId };
}

function distinct<T>(items: readonly T[], id: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [id(item), item])).values()];
}

/** Items with a unique Message-ID, by that id. */
function byOwnMessageId<T extends { readonly internetMessageId: string }>(
  items: readonly T[],
): ReadonlyMap<string, T> {
  const own = new Map<string, T>();
  const shared = new Set(['']);
  for (const item of items) {
    if (own.has(item.internetMessageId)) shared.add(item.internetMessageId);
    own.set(item.internetMessageId, item);
  }
  for (const id of shared) own.delete(id);
  return own;
}

/** Joins both forms of id: by Message-ID, or one by one for copies that share it. */
async function withImmutableIds(
  context: MailContext,
  messages: readonly MutableMessage[],
  hits: readonly ImmutableHit[],
  access: Access,
): Promise<readonly Message[]> {
  const own = byOwnMessageId(messages);
  const hitOf = byOwnMessageId(hits);
  const paired: Message[] = [];
  const unpaired: MutableMessage[] = [];
  for (const message of messages) {
    const hit = own.has(message.internetMessageId) ? hitOf.get(message.internetMessageId) : undefined;
    if (hit) paired.push({ ...message, immutableId: hit.immutableId });
    else unpaired.push(message);
  }
  const requests = unpaired.map((message) => immutableIdRequest(message.restId, context));
  const answers = await readEach(context.transport, requests, access);
  const others = unpaired.flatMap((message, index) => {
    const answer = answers[index];
    // Moved or deleted since it was found: the caller has to search again.
    if (!answer || isGone(answer)) return [];
    return [{ ...message, immutableId: readAnswer(answer, readImmutableId) }];
  });
  return [...paired, ...others];
}

/**
 * All messages that match any of the filters, with both forms of their id. Each search is sent in both forms, in one
 * round trip per page.
 */
export async function searchMessages(
  context: MailContext,
  filters: readonly string[],
  access: Access,
): Promise<readonly Message[]> {
  const { transport, names } = context;
  const collections = filters.flatMap((filter): readonly Collection<MutableMessage | ImmutableHit>[] => {
    const { mutable, immutable } = searchRequests(filter, context);
    return [
      { request: mutable, readItem: (item) => readMessage(item, names.extension) },
      { request: immutable, readItem: readHit },
    ];
  });
  const { items } = await readCollections(transport, collections, access);
  const messages = items.filter((item) => 'restId' in item);
  const hits = items.filter((item) => 'immutableId' in item);
  return withImmutableIds(
    context,
    distinct(messages, (message) => message.restId),
    distinct(hits, (hit) => hit.immutableId),
    access,
  );
}

/**
 * A mail by its Message-ID. Of copies that share it (a mail to oneself is in two folders) the tagged one counts, or
 * else the first. Undefined when there is none.
 */
export async function findByMessageId(
  context: MailContext,
  internetMessageId: string,
  access: Access,
): Promise<Message | undefined> {
  if (internetMessageId === '') return undefined;
  const found = await searchMessages(context, [internetMessageIdFilter(internetMessageId)], access);
  return found.find((message) => message.tag.kind !== 'absent') ?? found[0];
}
