import type { Mailbox } from '../mailbox/mailbox';

/** Everything that a mailbox holds, as plain JSON, without the content of files. */
export function mailboxState(mailbox: Mailbox): unknown {
  const lists = mailbox.lists();
  const state = {
    account: mailbox.account.username,
    folders: mailbox.folders(),
    messages: mailbox.messages(),
    lists,
    tasks: lists.flatMap(({ id }) => mailbox.tasks(id)),
    categories: mailbox.masterCategories(),
  };
  const json: unknown = JSON.parse(
    JSON.stringify(state, function (this: Readonly<Record<string, unknown>>, key, value: unknown) {
      // The original value: `value` is what a Buffer's own toJSON made of it.
      const held = this[key];
      if (held instanceof Map) return Object.fromEntries<unknown>(held);
      return held instanceof Uint8Array ? undefined : value;
    }),
  );
  return json;
}
