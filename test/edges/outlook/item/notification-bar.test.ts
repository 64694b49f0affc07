import { describe, expect, test } from '@jest/globals';
import { createNotificationBar } from '../../../../src/edges/outlook/item/notification-bar';
import { contextOf, fail, fakeMailbox, fakeNotifications, mailItem } from '../office-fakes';

const options = { key: 'createTask', icon: 'Icon.16' };

describe('the notification bar', () => {
  test.each([true, false])('shows one message after the other (replacing adds: %p)', async (replaceAdds) => {
    const { messages, shown } = fakeNotifications({ replaceAdds });
    const bar = createNotificationBar(
      contextOf(fakeMailbox(mailItem({ notificationMessages: messages })).mailbox),
      options,
    );
    await bar.progress('Creating…');
    expect(shown.get('createTask')).toEqual({ type: 'progressIndicator', message: 'Creating…' });
    await bar.done('Done.');
    expect([...shown]).toEqual([
      ['createTask', { type: 'informationalMessage', message: 'Done.', icon: 'Icon.16', persistent: false }],
    ]);
    await bar.failed('Failed.');
    expect(shown.get('createTask')).toEqual({ type: 'errorMessage', message: 'Failed.' });
  });

  test('does not take every refusal for a message that is not there yet', async () => {
    const { messages, shown } = fakeNotifications({ replaceAdds: true });
    const refusing: typeof messages = {
      ...messages,
      replaceAsync: (_key, _message, done) => fail(done, 9025),
    };
    const item = mailItem({ notificationMessages: refusing });
    const bar = createNotificationBar(contextOf(fakeMailbox(item).mailbox), options);
    await expect(bar.done('Done.')).rejects.toMatchObject({ trace: { code: 'Office 9025' } });
    expect(shown.size).toBe(0);
  });

  test('cuts what is too long at a whole character', async () => {
    const { messages, shown } = fakeNotifications({ replaceAdds: true });
    const bar = createNotificationBar(
      contextOf(fakeMailbox(mailItem({ notificationMessages: messages })).mailbox),
      options,
    );
    await bar.done(`${'a'.repeat(148)}👩‍💻 and more`);
    expect(shown.get('createTask')?.message).toBe(`${'a'.repeat(148)}…`);
  });

  test('stays with the mail of the command when another one is opened', async () => {
    const first = fakeNotifications({ replaceAdds: true });
    const second = fakeNotifications({ replaceAdds: true });
    const { mailbox, show } = fakeMailbox(mailItem({ notificationMessages: first.messages }));
    const bar = createNotificationBar(contextOf(mailbox), options);
    show(mailItem({ itemId: 'B', notificationMessages: second.messages }));
    await bar.done('Done.');
    expect([first.shown.size, second.shown.size]).toEqual([1, 0]);
  });

  test('rejects and never throws when there is no mail, or no room for another message', async () => {
    await expect(
      createNotificationBar(contextOf(fakeMailbox(null).mailbox), options).done('Done.'),
    ).rejects.toMatchObject({ kind: 'not-found' });
    const full = {
      addAsync: () => {
        throw new Error('too many');
      },
      replaceAsync: () => {
        throw new Error('unknown');
      },
    };
    const bar = createNotificationBar(
      contextOf(fakeMailbox(mailItem({ notificationMessages: full })).mailbox),
      options,
    );
    await expect(bar.progress('Creating…')).rejects.toMatchObject({ kind: 'unexpected' });
  });
});
