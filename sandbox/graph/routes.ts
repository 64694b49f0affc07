import type { Handler } from './context';
import { getMe } from './me';
import { getAttachment, getAttachmentContent, getAttachments } from './messages/attachments';
import { getMailFolder, getMailFolders } from './messages/mail-folders';
import { getCategories, postCategory } from './messages/master-categories';
import {
  deleteMessageExtension,
  getMessageExtension,
  patchMessageExtension,
  postMessageExtension,
} from './messages/message-extensions';
import { getMessage, getMessages } from './messages/messages';
import { getMime } from './messages/mime';
import { moveMessage } from './messages/move-message';
import { patchMessage } from './messages/patch-message';
import { translateExchangeIds } from './messages/translate-ids';
import type { Dialect } from './query-options';
import type { Endpoint, Route } from './router';
import { getListsDelta, getTasksDelta } from './tasks/delta';
import { deleteFile, getFile, getFileContent, getFiles, postFile } from './tasks/files';
import {
  deleteLinkedResource,
  getLinkedResource,
  getLinkedResources,
  patchLinkedResource,
  postLinkedResource,
} from './tasks/linked-resources';
import { deleteList, getList, getLists, patchList, postList } from './tasks/lists';
import { patchTask } from './tasks/patch-task';
import { deleteStep, getStep, getSteps, patchStep, postStep } from './tasks/steps';
import {
  deleteTaskExtension,
  getTaskExtension,
  getTaskExtensions,
  patchTaskExtension,
  postTaskExtension,
} from './tasks/task-extensions';
import { deleteTask, getTask, getTasks, postTask } from './tasks/tasks';
import { createUploadSession, putContent, refuseSession } from './tasks/upload';

const tasksWrite = ['Tasks.ReadWrite', 'Tasks.ReadWrite.Shared'];
const tasksRead = ['Tasks.Read', 'Tasks.Read.Shared', ...tasksWrite];
const mailWrite = ['Mail.ReadWrite'];
const mailRead = ['Mail.Read', ...mailWrite];
const userRead = ['User.Read', 'User.ReadWrite', 'User.ReadBasic.All'];

/** Makes the endpoints of one part of Graph; options are named without their `$`. */
const endpoints =
  (dialect: Dialect, scopes: readonly string[]) =>
  (handler: Handler, options = ''): Endpoint => ({
    dialect,
    scopes,
    options: new Set(
      options
        .split(' ')
        .filter(Boolean)
        .map((name) => `$${name}`),
    ),
    handler,
  });

const readTasks = endpoints('todo', tasksRead);
const writeTasks = endpoints('todo', tasksWrite);
const readMail = endpoints('outlook', mailRead);
const writeMail = endpoints('outlook', mailWrite);
const asUser = endpoints('outlook', userRead);

const list = 'me/todo/lists/{}';
const task = `${list}/tasks/{}`;
const message = 'me/messages/{}';
const deltaOptions = 'skiptoken deltatoken filter top expand';

/** Every path that is served, after the version. */
export const routes: readonly Route[] = [
  { path: 'me', endpoints: { GET: asUser(getMe, 'select') } },
  { path: 'me/translateExchangeIds', endpoints: { POST: asUser(translateExchangeIds) } },

  {
    path: 'me/todo/lists',
    endpoints: { GET: readTasks(getLists, 'filter top skip expand'), POST: writeTasks(postList) },
  },
  { path: 'me/todo/lists/delta', endpoints: { GET: readTasks(getListsDelta, deltaOptions) } },
  { path: 'me/todo/lists/delta()', endpoints: { GET: readTasks(getListsDelta, deltaOptions) } },
  {
    path: list,
    endpoints: {
      GET: readTasks(getList, 'expand'),
      PATCH: writeTasks(patchList),
      DELETE: writeTasks(deleteList),
    },
  },
  {
    path: `${list}/tasks`,
    endpoints: { GET: readTasks(getTasks, 'filter top skip orderby expand'), POST: writeTasks(postTask) },
  },
  { path: `${list}/tasks/delta`, endpoints: { GET: readTasks(getTasksDelta, deltaOptions) } },
  { path: `${list}/tasks/delta()`, endpoints: { GET: readTasks(getTasksDelta, deltaOptions) } },
  {
    path: task,
    endpoints: {
      GET: readTasks(getTask, 'expand'),
      PATCH: writeTasks(patchTask),
      DELETE: writeTasks(deleteTask),
    },
  },
  {
    path: `${task}/linkedResources`,
    endpoints: { GET: readTasks(getLinkedResources), POST: writeTasks(postLinkedResource) },
  },
  {
    path: `${task}/linkedResources/{}`,
    endpoints: {
      GET: readTasks(getLinkedResource),
      PATCH: writeTasks(patchLinkedResource),
      DELETE: writeTasks(deleteLinkedResource),
    },
  },
  {
    path: `${task}/checklistItems`,
    // Sorting steps is accepted, and has no effect.
    endpoints: { GET: readTasks(getSteps, 'orderby'), POST: writeTasks(postStep) },
  },
  {
    path: `${task}/checklistItems/{}`,
    endpoints: { GET: readTasks(getStep), PATCH: writeTasks(patchStep), DELETE: writeTasks(deleteStep) },
  },
  {
    path: `${task}/attachments`,
    endpoints: { GET: readTasks(getFiles, 'select top skip'), POST: writeTasks(postFile) },
  },
  { path: `${task}/attachments/createUploadSession`, endpoints: { POST: writeTasks(createUploadSession) } },
  { path: `${task}/attachments/{}`, endpoints: { GET: readTasks(getFile), DELETE: writeTasks(deleteFile) } },
  { path: `${task}/attachments/{}/$value`, endpoints: { GET: readTasks(getFileContent) } },
  {
    path: `${task}/attachmentSessions/{}`,
    endpoints: { GET: writeTasks(refuseSession), PUT: writeTasks(refuseSession) },
  },
  {
    path: `${task}/attachmentSessions/{}/content`,
    endpoints: { GET: writeTasks(refuseSession), PUT: writeTasks(putContent) },
  },
  {
    path: `${task}/extensions`,
    endpoints: { GET: writeTasks(getTaskExtensions), POST: writeTasks(postTaskExtension) },
  },
  {
    path: `${task}/extensions/{}`,
    endpoints: {
      GET: writeTasks(getTaskExtension),
      PATCH: writeTasks(patchTaskExtension),
      DELETE: writeTasks(deleteTaskExtension),
    },
  },

  {
    path: 'me/messages',
    endpoints: { GET: readMail(getMessages, 'select filter orderby top skip expand count search') },
  },
  { path: `${message}/move`, endpoints: { POST: writeMail(moveMessage) } },
  {
    path: message,
    endpoints: { GET: readMail(getMessage, 'select expand'), PATCH: writeMail(patchMessage) },
  },
  { path: `${message}/$value`, endpoints: { GET: readMail(getMime) } },
  { path: `${message}/extensions`, endpoints: { POST: writeMail(postMessageExtension) } },
  {
    path: `${message}/extensions/{}`,
    endpoints: {
      GET: readMail(getMessageExtension),
      PATCH: writeMail(patchMessageExtension),
      DELETE: writeMail(deleteMessageExtension),
    },
  },
  { path: `${message}/attachments`, endpoints: { GET: readMail(getAttachments, 'select filter') } },
  { path: `${message}/attachments/{}`, endpoints: { GET: readMail(getAttachment) } },
  { path: `${message}/attachments/{}/$value`, endpoints: { GET: readMail(getAttachmentContent) } },
  {
    path: 'me/mailFolders',
    endpoints: {
      GET: endpoints('outlook', ['Mail.ReadBasic', ...mailRead])(getMailFolders, 'select filter top skip'),
    },
  },
  {
    path: 'me/mailFolders/{}',
    endpoints: {
      GET: endpoints('outlook', ['Mail.ReadBasic', ...mailRead])(getMailFolder, 'select'),
    },
  },
  {
    path: 'me/outlook/masterCategories',
    endpoints: {
      GET: endpoints('outlook', ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'])(getCategories),
      POST: endpoints('outlook', ['MailboxSettings.ReadWrite'])(postCategory),
    },
  },
];
