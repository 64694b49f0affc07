import { htmlToText } from '../mailbox/html-text';
import type { Mailbox } from '../mailbox/mailbox';
import type { Recurrence, StoredLinkedResource, StoredList, StoredTask } from '../mailbox/stored-task';
import { dayOf, nearestDay, wallClock } from '../mailbox/time-zones';
import type { WireLink, WireList, WireRepeat, WireTask, WireTodo } from './wire';

/** What the page shows of a mailbox at a moment. Newest tasks come first, as in To Do. */
export function toWireTodo(mailbox: Mailbox, now: Date): WireTodo {
  const { username, name, timeZone } = mailbox.account;
  const lists = mailbox.lists();
  return {
    account: username,
    name,
    today: isoDay(dayOf(wallClock(timeZone, now.getTime()))),
    lists: lists.map(toWireList),
    tasks: lists.flatMap(({ id }) =>
      [...mailbox.tasks(id)].reverse().map((task) => toWireTask(task, timeZone)),
    ),
  };
}

function toWireList({ id, displayName, isShared, wellknownListName }: StoredList): WireList {
  const kind = { none: 'own', defaultList: 'built-in', flaggedEmails: 'flagged' } as const;
  return { id, name: displayName, kind: kind[wellknownListName], isShared };
}

function toWireTask(task: StoredTask, timeZone: string): WireTask {
  const link = toWireLink(task.linkedResource);
  const { content, contentType } = task.body;
  return {
    id: task.id,
    listId: task.listId,
    title: task.title,
    isDone: task.status === 'completed',
    isImportant: task.importance === 'high',
    ...(task.due === undefined ? {} : { due: isoDay(nearestDay(timeZone, task.due)) }),
    note: contentType === 'html' ? htmlToText(content) : content,
    steps: task.steps.map((step) => ({ id: step.id, name: step.displayName, isDone: step.isChecked })),
    files: task.files.map((file) => file.name),
    categories: task.categories,
    ...(task.recurrence === undefined ? {} : { repeat: toWireRepeat(task.recurrence) }),
    ...(link ? { link } : {}),
  };
}

function toWireRepeat({ pattern: { type, interval } }: Recurrence): WireRepeat {
  const units = {
    daily: 'day',
    weekly: 'week',
    absoluteMonthly: 'month',
    relativeMonthly: 'month',
    absoluteYearly: 'year',
    relativeYearly: 'year',
  } as const;
  return { unit: units[type], interval };
}

/** The apps show the row only when there is an id in the other application and somewhere to go. */
function toWireLink(resource: StoredLinkedResource | undefined): WireLink | undefined {
  if (!resource?.externalId || !resource.webUrl) return undefined;
  return {
    label: `Open in ${resource.applicationName}`,
    title: resource.displayName ?? '',
    url: resource.webUrl,
  };
}

function isoDay(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}
