import { describe, expect, test } from '@jest/globals';
import { Problem } from '../../src/domain/problem';
import { settled, startedPane } from '../support/started-pane';

describe('signing in', () => {
  test('runs once, then reads the mail again and takes up what waits', async () => {
    const { program, services } = await startedPane();
    services.opens.only().fail(new Problem('sign-in-needed'));
    await settled();
    program.commands.signIn(['Tasks.ReadWrite']);
    program.commands.signIn(['Tasks.ReadWrite']);
    await settled();
    services.signIns.only().answer('token');
    await settled();
    expect(program.get().signIn).toEqual({ kind: 'idle' });
    expect(services.opens.log).toHaveLength(2);
    expect(services.resumes.log).toHaveLength(2);
  });

  test('asks for the token within the click', async () => {
    const { program, services } = await startedPane();
    program.commands.signIn(['Mail.ReadWrite']);
    // One turn is what a promise that is settled takes; a window may still open then.
    await Promise.resolve();
    await Promise.resolve();
    expect(services.signIns.log).toEqual([['Mail.ReadWrite']]);
  });

  test('keeps the scopes of a sign-in that failed', async () => {
    const { program, services } = await startedPane();
    program.commands.signIn(['Mail.ReadWrite']);
    await settled();
    services.signIns.only().fail(new Problem('cancelled'));
    await settled();
    expect(program.get().signIn).toMatchObject({ kind: 'failed', scopes: ['Mail.ReadWrite'] });
  });
});
