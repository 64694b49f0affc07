import type { MailSeed, SeedAddress, SeedAttachment } from '../mails/mail-seed';
import type { Account } from './account';
import { previewOf } from './html-text';
import { conversationIdOf, immutableItemId, itemId } from './item-ids';
import type { MessageAttachment, StoredMessage } from './stored-message';

/** What making messages from seeds needs and keeps between them. */
export interface SeedContext {
  readonly account: Account;
  readonly start: Date;
  readonly newId: () => string;
  readonly folderId: (name: string) => string;
  readonly changeKey: () => string;
  /** Conversation ids by the seeds' conversation keys. */
  readonly conversations: Map<string, string>;
  readonly seedsByKey: ReadonlyMap<string, MailSeed>;
}

/** ISO instant in whole seconds, as Exchange gives it. */
export const toSeconds = (time: Date): string => `${time.toISOString().slice(0, 19)}Z`;

/** Message-ID of a seed. Has a plus and an equals sign, as many real ones, since they must be encoded in a filter. */
function messageIdOf(seed: MailSeed): string {
  const domain = seed.from.address.split('@')[1] ?? 'example.com';
  return seed.justSent === true ? '' : `<CAF+${seed.copyOf ?? seed.key}=7Qw@mail.${domain}>`;
}

function attachmentOf(seed: SeedAttachment, index: number): MessageAttachment {
  const content = typeof seed.content === 'string' ? new TextEncoder().encode(seed.content) : seed.content;
  return {
    key: String(index + 1),
    kind: seed.kind ?? 'file',
    name: seed.name,
    contentType: seed.contentType,
    size: content?.length ?? seed.size ?? 0,
    isInline: seed.isInline === true,
    ...(seed.contentId === undefined ? {} : { contentId: seed.contentId }),
    ...(content === undefined ? {} : { content }),
  };
}

function headersOf(seed: MailSeed, received: Date, context: SeedContext): StoredMessage['headers'] {
  const earlier: string[] = [];
  for (let key = seed.inReplyTo; key !== undefined;) {
    const parent = context.seedsByKey.get(key);
    if (parent === undefined || earlier.length > 50) break;
    earlier.unshift(messageIdOf(parent));
    key = parent.inReplyTo;
  }
  const last = earlier.at(-1);
  const isReceived = seed.folder !== 'drafts' && seed.folder !== 'sentitems';
  const domain = seed.from.address.split('@')[1] ?? 'example.com';
  const way = `from mail.${domain} by inbound.example.com with ESMTPS; ${received.toUTCString()}`;
  const delivery = isReceived ? [{ name: 'Received', value: way }] : [];
  if (last === undefined) return delivery;
  return [
    ...delivery,
    { name: 'In-Reply-To', value: last },
    { name: 'References', value: earlier.join(' ') },
  ];
}

function conversationOf(seed: MailSeed, context: SeedContext): string {
  const known = seed.conversation === undefined ? undefined : context.conversations.get(seed.conversation);
  if (known !== undefined) return known;
  const id = conversationIdOf(context.newId());
  if (seed.conversation !== undefined) context.conversations.set(seed.conversation, id);
  return id;
}

const recipient = ({ name, address }: SeedAddress): SeedAddress => ({ name, address });

/** The message that a seed describes. Ids are drawn from `newId` in a fixed order. */
export function seedMessage(seed: MailSeed, context: SeedContext): StoredMessage {
  const received =
    typeof seed.date === 'number'
      ? new Date(context.start.getTime() - seed.date * 60_000)
      : new Date(seed.date);
  const body: StoredMessage['body'] =
    seed.html === undefined
      ? { contentType: 'text', content: seed.text ?? '' }
      : { contentType: 'html', content: seed.html };
  const { account } = context;
  return {
    seedKey: seed.key,
    id: itemId(context.newId()),
    immutableId: immutableItemId(context.newId()),
    changeKey: context.changeKey(),
    folderId: context.folderId(seed.folder ?? 'inbox'),
    conversationId: conversationOf(seed, context),
    internetMessageId: messageIdOf(seed),
    kind: seed.kind ?? 'message',
    subject: seed.subject,
    from: recipient(seed.from),
    to: (seed.to ?? [{ name: account.name, address: account.username }]).map(recipient),
    cc: (seed.cc ?? []).map(recipient),
    body,
    bodyPreview: previewOf(body),
    importance: seed.importance ?? 'normal',
    categories: [...(seed.categories ?? [])],
    isRead: seed.isRead ?? true,
    isDraft: seed.folder === 'drafts',
    flagStatus: seed.isFlagged === true ? 'flagged' : 'notFlagged',
    inferenceClassification: 'focused',
    createdDateTime: toSeconds(received),
    receivedDateTime: toSeconds(received),
    sentDateTime: toSeconds(new Date(received.getTime() - 2000)),
    lastModifiedDateTime: toSeconds(received),
    headers: headersOf(seed, received, context),
    attachments: (seed.attachments ?? []).map(attachmentOf),
    extensions: new Map(),
    extendedProperties: new Map(),
    multiValueProperties: new Map(),
  };
}
