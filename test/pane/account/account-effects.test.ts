import { describe, expect, test } from '@jest/globals';
import { Problem } from '../../../src/domain/problem';
import { settled, startedPane } from '../../support/started-pane';

const adele = { username: 'adele@example.com', name: 'Adele Vance' };
const ben = { username: 'ben@example.com', name: 'Ben' };

describe('a sign-in that is cancelled', () => {
  test('is aborted, leaves no message, and the next click starts over', async () => {
    const { program, services } = await startedPane();
    program.commands.signIn(['Tasks.ReadWrite']);
    await settled();
    const first = services.signIns.only();
    program.commands.cancelSignIn();
    expect(first.signal.aborted).toBe(true);
    expect(program.get().signIn).toEqual({ kind: 'idle' });

    program.commands.signIn(['Tasks.ReadWrite']);
    await settled();
    expect(services.signIns.log).toHaveLength(2);
    first.answer('late');
    await settled();
    expect(program.get().signIn).toMatchObject({ kind: 'running' });
    expect(services.opens.log).toHaveLength(1);
    services.signIns.only().answer('token');
    await settled();
    expect(program.get().signIn).toEqual({ kind: 'idle' });
    expect(services.opens.log).toHaveLength(2);
  });

  test('says nothing when its failure comes late', async () => {
    const { program, services } = await startedPane();
    program.commands.signIn(['Tasks.ReadWrite']);
    await settled();
    program.commands.cancelSignIn();
    services.signIns.only().fail(new Problem('timed-out'));
    await settled();
    expect(program.get().signIn).toEqual({ kind: 'idle' });
  });
});

describe('who is signed in', () => {
  test('is reported as soon as it changes', async () => {
    const { program, services } = await startedPane();
    expect(program.get().accounts.signedIn).toBeUndefined();
    services.accounts.set({ signedIn: adele, canSignOut: true });
    const { accounts } = program.get();
    expect(accounts).toEqual({
      signedIn: adele,
      other: undefined,
      canSignOut: true,
      adminConsentUrl: 'https://login.example/adminconsent',
    });
    services.accounts.set({ signedIn: { ...adele }, canSignOut: true });
    expect(program.get().accounts).toBe(accounts);
  });

  test('and is not the mailbox’s: accepted once the user confirms it, and the mail is read again', async () => {
    const { program, services } = await startedPane();
    services.accounts.set({ other: ben });
    services.opens.only().fail(new Problem('wrong-account'));
    await settled();
    program.commands.acceptAccount();
    await settled();
    expect(services.accounts.accepted).toBe(1);
    expect(services.opens.log).toHaveLength(2);
    expect(services.resumes.log).toHaveLength(2);
    expect(program.get().signIn).toEqual({ kind: 'idle' });
  });
});

describe('signing out', () => {
  test('reloads the pane when everything is removed, and runs once', async () => {
    const { fake, program, services } = await startedPane();
    program.commands.signOut();
    program.commands.signOut();
    await settled();
    expect(program.get().signOut).toEqual({ kind: 'running' });
    expect(fake.reloads).toBe(0);
    services.signOuts.only().answer();
    await settled();
    expect(fake.reloads).toBe(1);
  });

  test('that fails leaves everything as it is, and says why', async () => {
    const { fake, program, services } = await startedPane();
    program.commands.signOut();
    await settled();
    services.signOuts.only().fail(new Problem('offline'));
    await settled();
    expect(program.get().signOut).toMatchObject({ kind: 'failed', problem: { kind: 'offline' } });
    expect(fake.reloads).toBe(0);
  });
});
