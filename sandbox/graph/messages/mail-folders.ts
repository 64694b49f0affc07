import type { MailFolder } from '../../mailbox/stored-message';
import { param, type Context, type Handler } from '../context';
import { itemNotFound } from '../errors';
import { metadataOf } from '../metadata';
import { entityType } from '../odata/entity-type';
import { ODataError } from '../odata/expression';
import { parseFilter } from '../odata/parse-filter';
import { parseSelect } from '../odata/parse-options';
import { toPredicate } from '../odata/predicate';
import { collectionBody, pageOf } from '../page';
import { reading } from '../query-options';
import { ok } from '../responses';

const folderType = entityType<MailFolder>('microsoft.graph.mailFolder', {
  displayName: { type: 'text', get: (folder) => folder.displayName, ignoresCase: true },
});

function renderFolder(context: Context, folder: MailFolder): Record<string, unknown> {
  const messages = context.mailbox.messages(folder.id);
  return {
    id: folder.id,
    displayName: folder.displayName,
    parentFolderId: context.mailbox.folder('inbox')?.id ?? '',
    childFolderCount: 0,
    unreadItemCount: messages.filter((message) => !message.isRead).length,
    totalItemCount: messages.length,
    isHidden: false,
  };
}

/** GET /me/mailFolders */
export const getMailFolders: Handler = (context) => {
  const { query, mailbox } = context;
  const filter = query.get('$filter');
  const selectOption = query.get('$select');
  const folders = mailbox.folders();
  const found =
    filter === undefined
      ? folders
      : folders.filter(reading('outlook', () => toPredicate(parseFilter(filter), folderType)));
  const page = pageOf(context, found, { size: 10, dialect: 'outlook' });
  const all = page.items.map((folder) => renderFolder(context, folder));
  const select = selectOption === undefined ? undefined : reading('outlook', () => parseSelect(selectOption));
  const values = all.map((json) => (select === undefined ? json : pick(json, ['id', ...select])));
  return ok(collectionBody(values, page, metadataOf(context, 'mailFolders')));
};

/** GET /me/mailFolders/{folder}: by its id or its well-known name. */
export const getMailFolder: Handler = (context) => {
  const { query, mailbox } = context;
  const folder = mailbox.folder(param(context, 0));
  if (!folder) throw itemNotFound();
  const selectOption = query.get('$select');
  const json = renderFolder(context, folder);
  const select = selectOption === undefined ? undefined : reading('outlook', () => parseSelect(selectOption));
  return ok({
    '@odata.context': metadataOf(context, 'mailFolders/$entity'),
    ...(select === undefined ? json : pick(json, ['id', ...select])),
  });
};

function pick(json: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return reading('outlook', () =>
    Object.fromEntries(
      names.map((name) => {
        if (name in json) return [name, json[name]];
        throw new ODataError(
          `Could not find a property named '${name}' on type 'microsoft.graph.mailFolder'.`,
        );
      }),
    ),
  );
}
