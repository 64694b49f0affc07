import { describe, expect, test } from '@jest/globals';
import { Problem } from '../../../src/domain/problem';
import { shownMail } from '../../../src/pane/state/pane-state';
import { createFakePane, mailOf } from '../../support/fake-pane';
import { createProgram } from '../../support/pane-program';
import { settled, startedPane } from '../../support/started-pane';

test('what is shown first is the mail that is open, which is read once', async () => {
  const fake = createFakePane(mailOf('a'));
  const program = createProgram(fake.environment);
  expect(shownMail(program.get())?.mail.restId).toBe('mail-a');
  const end = program.start();
  await settled();
  expect(fake.services.opens.log).toHaveLength(1);
  end();
});

test('the mail that is open by the time it starts is shown and read, and no other', async () => {
  const fake = createFakePane(mailOf('a'));
  const program = createProgram(fake.environment);
  fake.select(mailOf('b'));
  const end = program.start();
  await settled();
  expect(shownMail(program.get())?.mail.restId).toBe('mail-b');
  expect(fake.services.opens.log.map(({ restId }) => restId)).toEqual(['mail-b']);
  end();
});

test('what a part asks for before the pane starts waits for it, and misses nothing', async () => {
  const fake = createFakePane(mailOf('a'));
  const program = createProgram(fake.environment);
  program.commands.findDates('mail-a');
  await settled();
  expect(fake.services.dates.log).toEqual([]);
  const end = program.start();
  await settled();
  expect(fake.services.dates.log).toHaveLength(1);
  expect(fake.services.resumes.log).toHaveLength(1);
  end();
});

describe('signing in', () => {
  test('runs once, then reads the mail again and resumes waiting operations', async () => {
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
