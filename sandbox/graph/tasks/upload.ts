import { param, type Handler } from '../context';
import { invalidRequest, unknownError } from '../errors';
import { Fields } from '../fields';
import { created, ok } from '../responses';
import { addFile } from './files';
import { taskOf } from './locate';
import type { UploadSession } from './upload-sessions';

const largestFile = 25 * 1024 * 1024;
/** Ranges must stay under this. */
const largestRange = 4 * 1024 * 1024;
const lifeMs = 2 * 60 * 60 * 1000;
const rangePattern = /^bytes (\d+)-(\d+)\/(\d+)$/;

const known: ReadonlySet<string> = new Set(['attachmentType', 'contentType', 'name', 'size']);

/** POST …/attachments/createUploadSession: 201, although the documentation says 200. */
export const createUploadSession: Handler = (context) => {
  const task = taskOf(context);
  const info = new Fields(context.body, invalidRequest).object('attachmentInfo');
  if (!info) throw invalidRequest("The property 'attachmentInfo' is required.");
  info.allow(known, 'microsoft.graph.attachmentInfo');
  if (info.oneOf('attachmentType', ['file', 'item', 'reference']) !== 'file')
    throw info.wrong('attachmentType');
  const name = info.textOr('name', '');
  const size = info.integer('size') ?? 0;
  if (name === '') throw info.wrong('name');
  if (size <= 0 || size > largestFile) throw info.wrong('size');
  if (task.files.some((file) => file.name === name)) {
    throw invalidRequest('An attachment of this name exists already.');
  }
  const session: UploadSession = {
    id: context.newId(),
    taskId: task.id,
    name,
    contentType: info.textOr('contentType', 'application/octet-stream'),
    size,
    expires: context.now().getTime() + lifeMs,
    received: [],
  };
  context.uploads.set(session.id, session);
  const { account } = context.mailbox;
  const place = `${context.serviceRoot}/users/${account.username}/todo/lists/${task.listId}/tasks/${task.id}`;
  const uploadUrl = `${place}/attachmentSessions/${session.id}`;
  return created(
    {
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.uploadSession',
      uploadUrl,
      expirationDateTime: new Date(session.expires).toISOString(),
      nextExpectedRanges: ['0-'],
    },
    uploadUrl,
  );
};

/** The uploadUrl by itself serves nothing, and a session cannot be asked where it stands: 404. */
export const refuseSession: Handler = () => {
  throw unknownError();
};

/**
 * PUT …/attachmentSessions/{session}/content: ranges in order. Every range but the last is answered with the start of
 * the next one, without a dash; a range that is there already, or that skips ahead, with `InvalidStart`.
 */
export const putContent: Handler = (context) => {
  const task = taskOf(context);
  const session = context.uploads.get(param(context, 2));
  if (session === undefined || session.taskId !== task.id || session.expires < context.now().getTime()) {
    throw unknownError();
  }
  const [, first, last, total] = rangePattern.exec(context.headers['content-range'] ?? '') ?? [];
  const { body } = context;
  if (first === undefined || !(body instanceof Uint8Array)) {
    throw invalidRequest('The Content-Range header or the content is missing.');
  }
  const done = session.received.reduce((sum, part) => sum + part.length, 0);
  if (Number(first) !== done)
    throw invalidRequest('The start of the range is not the expected one.', 'InvalidStart');
  const length = Number(last) - done + 1;
  if (
    length !== body.length ||
    length > largestRange ||
    Number(total) !== session.size ||
    done + length > session.size
  ) {
    throw invalidRequest('The range does not fit the content or the session.', 'InvalidRange');
  }
  session.received.push(body);
  const next = done + length;
  if (next < session.size) {
    return ok({
      expirationDateTime: new Date(session.expires).toISOString(),
      nextExpectedRanges: [String(next)],
    });
  }
  context.uploads.delete(session.id);
  const file = addFile(context, task, {
    name: session.name,
    contentType: session.contentType,
    content: new Uint8Array(Buffer.concat(session.received)),
  });
  const place = context.path.slice(0, context.path.toLowerCase().lastIndexOf('/attachmentsessions/'));
  const location = `${context.serviceRoot}${place}/attachments/${file.id}`;
  return { status: 201, headers: { location }, body: undefined };
};
