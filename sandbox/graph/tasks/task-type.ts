import type { StoredList, StoredTask } from '../../mailbox/stored-task';
import { toDateTimeZone } from '../date-time-zone';
import { collectionOf, entityType, textType, type Property } from '../odata/entity-type';

const day = (get: (task: StoredTask) => number | undefined): Property<StoredTask> => ({
  type: 'text',
  get: (task) => {
    const instant = get(task);
    return instant === undefined ? null : toDateTimeZone(instant).dateTime;
  },
});

/** What tasks can be filtered and sorted by. Extensions and linkedResources are not among it: that is a 400. */
export const taskType = entityType<StoredTask>(
  'microsoft.graph.todoTask',
  {
    title: { type: 'text', get: (task) => task.title, ignoresCase: true },
    status: { type: 'enum', get: (task) => task.status },
    importance: { type: 'enum', get: (task) => task.importance },
    isReminderOn: { type: 'boolean', get: (task) => task.isReminderOn },
    hasAttachments: { type: 'boolean', get: (task) => task.files.length > 0 },
    createdDateTime: { type: 'instant', get: (task) => task.createdDateTime },
    lastModifiedDateTime: { type: 'instant', get: (task) => task.lastModifiedDateTime },
    'dueDateTime/dateTime': day((task) => task.due),
    'startDateTime/dateTime': day((task) => task.start),
    'completedDateTime/dateTime': day((task) => task.completed),
    'reminderDateTime/dateTime': day((task) => task.reminder),
  },
  { categories: collectionOf((task) => task.categories, textType) },
);

/** What lists can be filtered by. */
export const listType = entityType<StoredList>('microsoft.graph.todoTaskList', {
  displayName: { type: 'text', get: (list) => list.displayName, ignoresCase: true },
  isOwner: { type: 'boolean', get: (list) => list.isOwner },
  isShared: { type: 'boolean', get: (list) => list.isShared },
  wellknownListName: { type: 'enum', get: (list) => list.wellknownListName },
});
