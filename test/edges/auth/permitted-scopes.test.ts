import { describe, expect, test } from '@jest/globals';
import { adele, fakeClient, grantFor } from './fake-msal';
import { byClick, mail, open, silently, tasks } from './sign-in-world';

describe('a build without permission on mail', () => {
  test('gets no token for mail, and asks nobody for one', async () => {
    const outlook = fakeClient();
    const { tokens } = open({ outlook, mailAccess: 'none' });
    for (const options of [silently, byClick]) {
      await expect(tokens.token(mail, options)).rejects.toMatchObject({ kind: 'forbidden' });
    }
    await expect(tokens.token([...tasks, ...mail], silently)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(tokens.token(['MailboxSettings.Read'], byClick)).rejects.toMatchObject({
      kind: 'forbidden',
    });
    expect(outlook.asked).toEqual([]);
  });

  test('asks for tasks alone, also where a click could do with both', async () => {
    const outlook = fakeClient();
    outlook.silent = () => grantFor(adele, 'silent');
    outlook.interactive = () => grantFor(adele, 'clicked');
    const { tokens } = open({ outlook, mailAccess: 'none' });
    await expect(tokens.token(tasks, silently)).resolves.toBe('silent');
    await expect(tokens.token([...tasks, ...mail], byClick)).resolves.toBe('clicked');
    expect(outlook.asked.join(' ')).toContain('interactive');
    expect(outlook.asked.join(' ')).not.toContain('Mail');
  });
});
