import { describe, expect, test } from '@jest/globals';
import { Problem } from '../../../src/domain/problem';
import type { MailAction } from '../../../src/pane/state/pane-action';
import { reducePane } from '../../../src/pane/state/pane-reducer';
import { linkedTaskOf, mailOf, openedOf } from '../../support/fake-pane';
import { after, ended, open, shown, titles, to } from '../../support/pane-history';
import { linkedOutcome, offline } from '../../support/started-pane';

const a = mailOf('a');
const b = mailOf('b');

describe('switching mails', () => {
  test('begins to read the mail that was opened', () => {
    expect(shown(after(open(a)))).toMatchObject({ mail: a, reading: { kind: 'under-way', no: 1 } });
  });

  test('shows nothing when no mail is open any more', () => {
    expect(after(open(a), open(undefined)).shown).toEqual({ kind: 'nothing' });
  });

  test('forgets a mail that nothing was done with', () => {
    expect(after(open(a), open(b)).mails.has(a.restId)).toBe(false);
  });

  test('keeps what was entered for each mail', () => {
    const state = after(
      open(a),
      to(a, { kind: 'edited', edits: { title: 'For a' } }),
      open(b),
      to(b, { kind: 'edited', edits: { title: 'For b' } }),
      open(a),
    );
    expect(shown(state).edits).toEqual({ title: 'For a' });
    expect(shown(reducePane(state, open(b))).edits).toEqual({ title: 'For b' });
  });

  test('drops the answer for a visit before, even to the same mail', () => {
    const old = openedOf(a, { linkedTasks: [linkedTaskOf(1)] });
    const state = after(open(a), open(b), open(a), to(a, { kind: 'read', no: 1, opened: old }));
    expect(shown(state)).toMatchObject({ reading: { kind: 'under-way', no: 3 }, opened: undefined });
  });

  test('does not take an error of a visit before for one of this visit', () => {
    const failed: MailAction = { kind: 'reading-failed', no: 1, problem: offline };
    expect(shown(after(open(a), open(b), open(a), to(a, failed))).reading.kind).toBe('under-way');
  });

  test('keeps a running creation and shows its result when the user comes back', () => {
    const state = after(
      open(a),
      to(a, { kind: 'creation-started' }),
      open(b),
      to(a, ended(linkedOutcome)),
      open(a),
    );
    expect(shown(state).notice).toMatchObject({ kind: 'made', listName: 'Tasks' });
    expect(titles(state)).toEqual(['Task 1']);
  });

  test('shows the same mail on when it is reported once more', () => {
    const state = after(open(a), to(a, { kind: 'read', no: 1, opened: openedOf(a) }), open(a));
    expect(shown(state)).toMatchObject({ opened: { mail: a }, reading: { kind: 'under-way', no: 2 } });
  });

  test('lets go of a sign-in that failed for the mail before', () => {
    const state = after(
      open(a),
      { kind: 'sign-in-started', scopes: ['Tasks.ReadWrite'] },
      { kind: 'sign-in-ended', problem: new Problem('cancelled') },
      open(b),
    );
    expect(state.signIn).toEqual({ kind: 'idle' });
  });
});
