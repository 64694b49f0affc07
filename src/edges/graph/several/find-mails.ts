import { object } from 'valibot';
import type { Message } from '../../../domain/mail/message';
import { readShape, requiredText } from '../../../lib/schema';
import type { MailContext } from '../mail/mail-context';
import { readMessage, type MutableMessage } from '../mail/message';
import { internetMessageIdFilter, searchRequests } from '../mail/message-requests';
import type { Access } from '../transport/access';
import { isOk, type Answer } from '../transport/answer';
import { readEach } from '../transport/batch';
import { pageOf } from '../transport/collection';
import { option, withQuery } from '../transport/odata';
import type { GraphRequest } from '../transport/transport';

/** Folders in which a copy of a mail counts less. */
const lesserFolders = ['deleteditems', 'sentitems'] as const;

const idSchema = object({ id: requiredText });

function folderRequest(name: string, { root }: MailContext): GraphRequest {
  return { method: 'GET', path: withQuery(`${root}/mailFolders/${name}`, option('select', 'id')) };
}

/** The ids of folders, as far as they were told. */
function folderIds(answers: readonly Answer[]): ReadonlySet<string> {
  return new Set(answers.filter(isOk).map(({ body }) => readShape(idSchema, body, 'mailFolder').id));
}

/** Of copies of a mail the one that counts: in no lesser folder, and the newest of these. */
function best(copies: readonly MutableMessage[], lesser: ReadonlySet<string>): MutableMessage | undefined {
  const isLesser = ({ parentFolderId }: MutableMessage) => (lesser.has(parentFolderId) ? 1 : 0);
  return copies.toSorted(
    (a, b) => isLesser(a) - isLesser(b) || b.receivedDateTime.localeCompare(a.receivedDateTime),
  )[0];
}

/** Mails by their Message-IDs; see `ManyMailsService.find`. `withIds`: gives them their immutable ids. */
export async function findMails(
  context: MailContext,
  internetMessageIds: readonly string[],
  withIds: (messages: readonly MutableMessage[]) => Promise<ReadonlyMap<string, string>>,
  access: Access,
): Promise<readonly (Message | undefined)[]> {
  const { transport, names } = context;
  const folders = lesserFolders.map((name) => folderRequest(name, context));
  const searches = internetMessageIds.map(
    (id) => searchRequests(internetMessageIdFilter(id), context).mutable,
  );
  const answers = await readEach(transport, [...folders, ...searches], access);
  const lesser = folderIds(answers.slice(0, folders.length));
  const found = answers
    .slice(folders.length)
    .map((answer) =>
      best(pageOf(answer, transport, (item) => readMessage(item, names.extension)).items, lesser),
    );
  const ids = await withIds(found.filter((message) => message !== undefined));
  return found.map((message) => {
    const immutableId = message && ids.get(message.restId);
    return message && immutableId !== undefined ? { ...message, immutableId } : undefined;
  });
}
