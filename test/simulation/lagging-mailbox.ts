import type { Mailbox } from '../../sandbox/mailbox/mailbox';
import type { StoredMessage } from '../../sandbox/mailbox/stored-message';
import type { StoredTask } from '../../sandbox/mailbox/stored-task';

/** What the collections held from an instant on. */
interface State {
  readonly from: number;
  readonly messages: readonly StoredMessage[];
  readonly tasks: ReadonlyMap<string, readonly StoredTask[]>;
}

/**
 * The mailbox as a service shows it that searches and lists in a copy which lags: messages and the tasks of a list are as
 * they were some time ago. What is read by its id, and the lists themselves, are as they are now.
 */
export function laggingMailbox(mailbox: Mailbox, now: () => Date, lagMs: number): Mailbox {
  let states: readonly State[] = [];

  /** The state that shows now; older ones are forgotten. */
  function shown(): State | undefined {
    const then = now().getTime() - lagMs;
    const at = states.findLastIndex(({ from }) => from <= then);
    states = states.slice(Math.max(0, at));
    return states[0];
  }

  function record(): void {
    shown();
    const tasks = new Map(mailbox.lists().map(({ id }) => [id, mailbox.tasks(id)]));
    states = [...states, { from: now().getTime(), messages: mailbox.messages(), tasks }];
  }

  record();
  mailbox.onChange(record);
  return {
    ...mailbox,
    messages: (folderId) => {
      const all = shown()?.messages ?? [];
      return folderId === undefined ? all : all.filter((message) => message.folderId === folderId);
    },
    tasks: (listId) => shown()?.tasks.get(listId) ?? [],
  };
}
