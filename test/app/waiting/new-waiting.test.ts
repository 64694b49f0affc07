import { describe, expect, test } from '@jest/globals';
import { newWaiting, waitingOf, waitingOn } from '../../../src/app/waiting/new-waiting';
import { plainDate } from '../../../src/domain/time/plain-date';
import { enParts } from '../../../src/i18n/catalogues/en-parts';
import { addEnglish, englishWords } from '../../../src/i18n/words';
import { mailOf, openedOf, taskOf } from '../../support/fake-pane';
import { utc } from '../../support/utc';

addEnglish(enParts);

// A Friday.
const now = new Date('2026-11-27T15:00:00Z');
const at = { time: utc, now, days: 3 };
const sent = mailOf('a', { sender: { name: 'Ben', address: 'Ben@example.com' }, isSent: true });
const person = (name: string) => ({ name, address: `${name.toLowerCase()}@example.org` });

describe('what is waited for', () => {
  test('on a mail that the user sent: an answer of the recipients, since it was sent', () => {
    const waiting = newWaiting(sent, [person('Anna')], at, englishWords);
    expect(waiting).toEqual({ since: sent.receivedDateTime, by: plainDate(2026, 12, 2), name: 'Anna' });
  });

  test('on any other: an answer of its sender, from now on', () => {
    const instant = now.toISOString();
    expect(newWaiting(mailOf('a'), [person('Anna')], at, englishWords)).toEqual({
      since: instant,
      after: instant,
      by: plainDate(2026, 12, 2),
      name: 'Adele Vance',
    });
  });

  test.each([
    [['Anna', 'Ben'], 'Anna'],
    [['Anna', 'Carl'], 'Anna and Carl'],
    [['Anna', 'Carl', 'Dora'], 'Anna and 2 others'],
    [['Ben'], undefined],
  ])('of %j are named: %s', (names, named) => {
    const people = names.map((name) => ({
      ...person(name),
      ...(name === 'Ben' && { address: 'ben@example.com' }),
    }));
    expect(newWaiting(sent, people, at, englishWords).name).toBe(named);
  });

  test('of a task that is there: the due day of before comes back after that', () => {
    const due = plainDate(2026, 12, 24);
    const fresh = newWaiting(sent, [person('Anna')], at, englishWords);
    const first = waitingOf(taskOf(1, { due }), openedOf(sent), fresh);
    const { internetMessageId, conversationId } = sent;
    expect(first).toEqual({ ...fresh, asked: { internetMessageId, conversationId }, dueBefore: due });
    const again = waitingOf(taskOf(1, { due: first.by, waiting: first }), openedOf(sent), fresh);
    expect(again.dueBefore).toBe(due);
  });

  test('goes on for as many days, and what was seen is not shown again', () => {
    const seen = '2026-11-27T14:00:00Z';
    const first = waitingOf(taskOf(1), openedOf(sent), { since: seen, by: plainDate(2026, 11, 27) });
    expect(waitingOn(first, seen, at, englishWords)).toMatchObject({
      since: seen,
      by: plainDate(2026, 12, 2),
      after: seen,
    });
  });
});
