import { describe, expect, test } from '@jest/globals';
import { createWorld, none } from '../../../support/graph-world';
import { problemFrom } from '../../../support/scripted-services';

describe('the categories of the mailbox', () => {
  test('come with the numbers of their colours', async () => {
    const { categories, mailbox } = createWorld({
      granted: ['Tasks.ReadWrite', 'Mail.ReadWrite', 'MailboxSettings.Read'],
    });
    mailbox.addMasterCategory('Colourless', 'none');
    const all = await categories.all(none);
    expect(all).toHaveLength(mailbox.masterCategories().length);
    expect(all.at(-1)).toEqual({ name: 'Colourless' });
    for (const { name, preset } of all.slice(0, -1)) {
      const stored = mailbox.masterCategories().find(({ displayName }) => displayName === name);
      expect(`preset${preset}`).toBe(stored?.color);
    }
  });

  test('need a permission of their own', async () => {
    const { categories } = createWorld();
    expect(await problemFrom(categories.all(none))).toMatchObject({ kind: 'consent-needed' });
  });

  test('get one more with its colour, once, by a permission of its own', async () => {
    const { categories, mailbox } = createWorld({ granted: ['MailboxSettings.ReadWrite'] });
    const before = mailbox.masterCategories().length;
    await categories.define({ name: 'Follow up', preset: 7 }, none);
    await categories.define({ name: 'FOLLOW UP', preset: 9 }, none);
    expect(mailbox.masterCategories().slice(before)).toMatchObject([
      { displayName: 'Follow up', color: 'preset7' },
    ]);
    const refused = createWorld({ granted: ['MailboxSettings.Read'] });
    expect(await problemFrom(refused.categories.define({ name: 'Other', preset: 1 }, none))).toMatchObject({
      kind: 'consent-needed',
    });
  });
});
