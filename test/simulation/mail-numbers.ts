import type { Mailbox } from '../../sandbox/mailbox/mailbox';
import type { StoredMessage } from '../../sandbox/mailbox/stored-message';
import type { MailIds } from '../../src/domain/mail/mail';

/** Knows the mails of a mailbox by every id that they ever had, also when they are gone. */
export class MailNumbers {
  readonly #numbers = new Map<string, number>();

  constructor(mailbox: Mailbox) {
    const note = ({ seedKey, id, immutableId, internetMessageId }: StoredMessage) => {
      const mail = Number(seedKey.replace('mail-', ''));
      for (const name of [id, immutableId, internetMessageId]) if (name !== '') this.#numbers.set(name, mail);
    };
    mailbox.messages().forEach(note);
    mailbox.onChange(({ kind, id }) => {
      const message = kind === 'message' ? mailbox.message(id) : undefined;
      if (message) note(message);
    });
  }

  numberOf({ restId, immutableId, internetMessageId }: MailIds): number | undefined {
    const names = [immutableId ?? '', internetMessageId, restId];
    return names.map((name) => this.#numbers.get(name)).find((mail) => mail !== undefined);
  }
}
