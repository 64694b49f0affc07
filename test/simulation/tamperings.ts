import type { OperationId } from '../../src/domain/link/operation-id';
import type { OutboxEntry } from '../../src/domain/link/outbox-entry';
import { Problem, toProblem } from '../../src/domain/problem';
import type { Tampering } from './actor';
import type { Action } from './plan';

/** A fault that the product could have, and the actions around which it shows. */
export interface Fault {
  readonly tampering: Tampering;
  readonly around: readonly Action['kind'][];
}

/** Faults that show in schedules about one conversation. */
export const conversationFaults: Readonly<Record<string, Tampering>> = {
  'the other mails of the conversation are not read': (deps) => ({
    ...deps,
    messages: {
      ...deps.messages,
      open: async (mail, wanted, signal) => ({
        ...(await deps.messages.open(mail, wanted, signal)),
        conversation: [],
      }),
    },
  }),

  'the newest mail with a task is left out of the conversation': (deps) => ({
    ...deps,
    messages: {
      ...deps.messages,
      open: async (mail, wanted, signal) => {
        const opening = await deps.messages.open(mail, wanted, signal);
        return { ...opening, conversation: opening.conversation.slice(1) };
      },
    },
  }),
};

/** Each is put between the engine and one of its edges. */
export const faults: Readonly<Record<string, Fault>> = {
  'nothing is looked up by its task key': {
    around: ['capture', 'task-moved', 'kill', 'undo'],
    tampering: (deps) => ({
      ...deps,
      tasks: {
        ...deps.tasks,
        findTagged: () => Promise.resolve({ tasks: [], sharedListIds: new Set(), unread: [] }),
      },
    }),
  },

  'a lost answer counts as a request that was not made': {
    around: ['capture', 'resume'],
    tampering: (deps) => ({
      ...deps,
      tasks: {
        ...deps.tasks,
        create: async (task, signal) => {
          try {
            return await deps.tasks.create(task, signal);
          } catch (error) {
            signal.throwIfAborted();
            const problem = toProblem(error);
            throw new Problem('throttled', { cause: problem, trace: problem.trace });
          }
        },
      },
    }),
  },

  'there is no lock': {
    around: ['capture', 'capture-twice'],
    tampering: (deps) => ({
      ...deps,
      locks: { areShared: () => true, run: (_name, _signal, work) => work() },
    }),
  },

  'tags are overwritten without condition': {
    around: ['capture', 'foreign-link'],
    tampering: (deps) => ({
      ...deps,
      messages: {
        ...deps.messages,
        writeTag: async (message, tag, verify, signal) => {
          const now = await deps.messages.find(
            { immutableId: message.immutableId, internetMessageId: '' },
            signal,
          );
          return deps.messages.writeTag(now ?? message, tag, verify, signal);
        },
      },
    }),
  },

  'there is no outbox': {
    around: ['capture', 'kill', 'network-off'],
    tampering: (deps) => {
      const forgotten = new Map<OperationId, OutboxEntry>();
      return {
        ...deps,
        store: {
          ...deps.store,
          isPersistent: () => true,
          all: () => Promise.resolve({ entries: [], unreadable: 0 }),
          update: (id, change) => {
            const entry = change(forgotten.get(id));
            if (entry) forgotten.set(id, entry);
            else forgotten.delete(id);
            // Written, but never read again.
            return deps.store.update(id, () => entry);
          },
        },
      };
    },
  },

  'what the outbox lost is never looked for': {
    around: ['capture', 'kill', 'storage-wiped', 'storage-blocked'],
    tampering: (deps) => ({
      ...deps,
      store: { ...deps.store, isPersistent: () => true, lastSweep: () => Promise.resolve(deps.clock.now()) },
    }),
  },

  'the way back is never brought up to date': {
    around: ['capture', 'mail-moved', 'open'],
    tampering: (deps) => ({
      ...deps,
      tasks: { ...deps.tasks, writeLinkedResource: () => Promise.resolve() },
    }),
  },

  'a task that is not under its id counts as deleted': {
    around: ['capture', 'open', 'task-moved', 'undo', 'delete'],
    tampering: (deps) => ({
      ...deps,
      tasks: {
        ...deps.tasks,
        remove: async (ref, signal) => {
          await deps.tasks.remove(ref, signal);
          return true;
        },
      },
    }),
  },

  'it is forgotten which links were ended': {
    around: ['capture', 'kill', 'storage-blocked', 'unlink'],
    tampering: (deps) => ({
      ...deps,
      messages: {
        ...deps.messages,
        writeTag: (message, { links }, verify, signal) =>
          deps.messages.writeTag(message, { links, tombstones: [] }, verify, signal),
      },
    }),
  },

  'a task that was sent twice goes unseen': {
    around: ['capture'],
    tampering: (deps) => ({
      ...deps,
      tasks: {
        ...deps.tasks,
        async findTagged(scope, signal) {
          const seen = new Set<string>();
          const { tasks, ...rest } = await deps.tasks.findTagged(scope, signal);
          const isFirst = ({ tag }: (typeof tasks)[number]) => {
            const key = tag.kind === 'tag' ? tag.tag.taskKey : '';
            return key === '' || (!seen.has(key) && seen.add(key));
          };
          return { tasks: tasks.filter(isFirst), ...rest };
        },
      },
    }),
  },

  'a task that was moved stays where it was, too': {
    around: ['capture', 'move'],
    tampering: (deps) => ({
      ...deps,
      tasks: { ...deps.tasks, removeUnchanged: () => Promise.resolve(true) },
    }),
  },
};
