import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CaptureOutcome } from '../../../src/app/pane-service';
import type { MailAction, PaneAction } from '../../../src/pane/state/pane-action';
import { reducePane } from '../../../src/pane/state/pane-reducer';
import { shownMail } from '../../../src/pane/state/pane-state';
import { linkedTaskOf, taskKeyOf, mailOf, openedOf, taskOf } from '../../support/fake-pane';
import { after, ended, open, shown, to } from '../../support/pane-history';
import { present } from '../../support/present';
import { linkedOutcome, offline } from '../../support/started-pane';

const a = mailOf('a');
const b = mailOf('b');

describe('in every order of answers', () => {
  const mails = [a, b, mailOf('c')];
  const anyMail = fc.constantFrom(...mails);
  const anyNo = fc.integer({ min: 1, max: 12 });
  const outcomes: readonly CaptureOutcome[] = [
    linkedOutcome,
    { kind: 'tag-pending', taskKey: taskKeyOf(2), task: taskOf(2), problem: offline },
    { kind: 'waiting', taskKey: taskKeyOf(3), problem: offline },
    { kind: 'already-linked', linkedTask: linkedTaskOf(4) },
    { kind: 'mail-not-found', taskKey: taskKeyOf(1), task: linkedTaskOf(1).task },
    { kind: 'undone' },
    { kind: 'failed', problem: offline },
  ];
  const anyTitle = fc.constantFrom('x', 'y', '');
  const anyKey = fc.constantFrom(1, 2, 3, 4).map(taskKeyOf);
  const anyMailAction = (mail: typeof a): fc.Arbitrary<MailAction> =>
    fc.oneof(
      fc.record({
        kind: fc.constantFrom('progress' as const, 'read' as const),
        no: anyNo,
        opened: fc
          .subarray([1, 2, 3, 4])
          .map((numbers) => openedOf(mail, { linkedTasks: numbers.map((n) => linkedTaskOf(n)) })),
      }),
      fc.record({
        kind: fc.constant('reading-failed' as const),
        no: anyNo,
        problem: fc.constant(offline),
      }),
      fc.record({ kind: fc.constant('edited' as const), edits: fc.record({ title: anyTitle }) }),
      fc.constant<MailAction>({ kind: 'creation-started' }),
      fc.constantFrom(...outcomes).map(ended),
      fc.constant<MailAction>({ kind: 'creation-kept', taskKey: taskKeyOf(1) }),
      fc.constant<MailAction>({ kind: 'undo-started', taskKey: taskKeyOf(1) }),
      fc.record({ kind: fc.constant('undo-done' as const), taskKey: anyKey }),
      fc.record({
        kind: fc.constant('undo-failed' as const),
        taskKey: anyKey,
        problem: fc.constant(offline),
      }),
      fc.record({
        kind: fc.constant('command-started' as const),
        id: anyNo,
        taskKey: anyKey,
        command: fc.constantFrom<Extract<MailAction, { kind: 'command-started' }>['command']>(
          { kind: 'delete' },
          { kind: 'unlink' },
          { kind: 'change', change: { isDone: true } },
        ),
      }),
      fc.record({ kind: fc.constant('command-done' as const), id: anyNo, task: fc.constant(undefined) }),
      fc.record({ kind: fc.constant('command-failed' as const), id: anyNo, problem: fc.constant(offline) }),
      fc.record({ kind: fc.constant('left-outbox' as const), taskKey: anyKey }),
      fc.record({
        kind: fc.constant('discarded' as const),
        taskKey: anyKey,
        edits: fc.record({ title: anyTitle }),
        isTaskKnown: fc.boolean(),
      }),
    );
  const anyAction: fc.Arbitrary<PaneAction> = fc.oneof(
    fc.option(anyMail, { nil: undefined, freq: 5 }).map(open),
    anyMail.map((mail): PaneAction => ({ kind: 'reading-started', mailId: mail.restId })),
    anyMail.chain((mail) => anyMailAction(mail).map((action) => to(mail, action))),
  );

  test('what arrives for another mail changes nothing of what is shown', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 40 }), anyMail, (history, other) => {
        const state = after(...history);
        const before = shownMail(state);
        fc.pre(before?.mail.restId !== other.restId);
        fc.sample(anyMailAction(other), 5).forEach((action) => {
          expect(shownMail(reducePane(state, to(other, action)))).toBe(before);
        });
      }),
    );
  });

  test('what is shown is always about the mail that was opened last', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 60 }), (history) => {
        const last = history.findLast((action) => action.kind === 'item-changed');
        const current = shownMail(after(...history));
        expect(current?.mail).toEqual(last?.mail);
        if (current?.opened) expect(current.opened.mail).toEqual(last?.mail);
      }),
    );
  });

  test('an answer to an older reading changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 40 }), (history) => {
        const state = after(...history);
        const current = shownMail(state);
        fc.pre(current !== undefined);
        const { mail, reading } = present(current);
        const late: MailAction = { kind: 'read', no: reading.no - 1, opened: openedOf(mail) };
        expect(shownMail(reducePane(state, to(mail, late)))).toBe(current);
      }),
    );
  });

  test('a draft survives any walk through other mails', () => {
    const elsewhere = fc.oneof(
      fc.constantFrom(b, mailOf('c'), undefined).map(open),
      fc.constantFrom(b, mailOf('c')).chain((mail) => anyMailAction(mail).map((action) => to(mail, action))),
    );
    fc.assert(
      fc.property(fc.array(elsewhere, { maxLength: 40 }), fc.string(), (walk, title) => {
        const state = after(open(a), to(a, { kind: 'edited', edits: { title } }), ...walk, open(a));
        expect(shown(state).edits).toEqual({ title });
      }),
    );
  });
});
