import { attachmentId } from '../../mailbox/item-ids';
import type { StoredFile, StoredTask } from '../../mailbox/stored-task';
import { param, type Context, type Handler } from '../context';
import { GraphError, invalidRequest, itemNotFound } from '../errors';
import { Fields } from '../fields';
import { parseSelect } from '../odata/parse-options';
import { pageOf } from '../page';
import { reading } from '../query-options';
import { bytes, created, noContent, ok } from '../responses';
import { taskOf } from './locate';

const known: ReadonlySet<string> = new Set([
  'id',
  'name',
  'contentType',
  'contentBytes',
  'size',
  'lastModifiedDateTime',
]);
/** Files from here on need an upload session. */
const directLimit = 3 * 1024 * 1024;
/** The size that is given back is what the file takes in the store: 261 for 25 bytes (recorded: ms-todo, spike S1). */
const overhead = 236;

function renderFile(file: StoredFile): Record<string, unknown> {
  return {
    '@odata.type': '#microsoft.graph.taskFileAttachment',
    id: file.id,
    name: file.name,
    contentType: file.contentType,
    size: file.content.length + overhead,
    lastModifiedDateTime: file.lastModifiedDateTime,
  };
}

const withContent = (file: StoredFile): Record<string, unknown> => ({
  ...renderFile(file),
  contentBytes: Buffer.from(file.content).toString('base64'),
});

function fileOf(context: Context, task: StoredTask): StoredFile {
  const file = task.files.find((one) => one.id === param(context, 2));
  if (file === undefined) throw itemNotFound();
  return file;
}

/** Hangs a file on a task. */
export function addFile(
  context: Context,
  task: StoredTask,
  file: Pick<StoredFile, 'name' | 'contentType' | 'content'>,
): StoredFile {
  const stored: StoredFile = {
    ...file,
    id: attachmentId(task.id, context.newId()),
    lastModifiedDateTime: context.now().toISOString(),
  };
  context.mailbox.updateTask(task, { files: [...task.files, stored] });
  return stored;
}

/** GET …/attachments: never with the content. Alone under To Do it takes `$select` (recorded: ms-todo, spike S16). */
export const getFiles: Handler = (context) => {
  const page = pageOf(context, taskOf(context).files, { size: 100, dialect: 'todo' });
  const option = context.query.get('$select');
  const names = option === undefined ? undefined : reading('todo', () => parseSelect(option));
  const values = page.items.map((file) => {
    const entries = Object.entries(renderFile(file));
    return Object.fromEntries(
      entries.filter(([name]) => names === undefined || name.startsWith('@') || names.includes(name)),
    );
  });
  return ok({ ...(page.nextLink === undefined ? {} : { '@odata.nextLink': page.nextLink }), value: values });
};

/** GET …/attachments/{file} */
export const getFile: Handler = (context) => ok(withContent(fileOf(context, taskOf(context))));

/** GET …/attachments/{file}/$value */
export const getFileContent: Handler = (context) => {
  const file = fileOf(context, taskOf(context));
  return bytes(file.content, file.contentType);
};

/** POST …/attachments: under 3 MB; the answer repeats the content. */
export const postFile: Handler = (context) => {
  const task = taskOf(context);
  const fields = new Fields(context.body, invalidRequest);
  fields.allow(known, 'microsoft.graph.taskFileAttachment');
  const name = fields.textOr('name', '');
  const encoded = fields.text('contentBytes');
  if (name === '') throw fields.wrong('name');
  if (encoded === undefined || encoded === null || !/^[A-Za-z0-9+/_-]*={0,2}$/.test(encoded)) {
    throw fields.wrong('contentBytes');
  }
  const content = new Uint8Array(Buffer.from(encoded, 'base64'));
  if (content.length >= directLimit) {
    throw new GraphError(413, 'RequestEntityTooLarge', 'The request is too large; use an upload session.');
  }
  const contentType = fields.textOr('contentType', 'application/octet-stream');
  const file = addFile(context, task, { name, contentType, content });
  return created(withContent(file), `${context.serviceRoot}${context.path}/${file.id}`);
};

/** DELETE …/attachments/{file}; If-Match is ignored, as observed. */
export const deleteFile: Handler = (context) => {
  const task = taskOf(context);
  const file = fileOf(context, task);
  context.mailbox.updateTask(task, { files: task.files.filter((one) => one !== file) });
  return noContent;
};
