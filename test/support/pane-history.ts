import type { CaptureOutcome } from '../../src/app/pane-service';
import type { CurrentItem } from '../../src/domain/mail/mail';
import { defaultSettings } from '../../src/domain/settings';
import { initialPaneState } from '../../src/pane/state/first-reducer';
import type { MailState } from '../../src/pane/state/mail-state';
import type { MailAction, PaneAction } from '../../src/pane/state/pane-action';
import { reducePane } from '../../src/pane/state/pane-reducer';
import { shownMail, type PaneState } from '../../src/pane/state/pane-state';
import { shownTasks } from '../../src/pane/state/shown-tasks';
import { present } from './present';

/** The pane after a history. */
export function after(...actions: readonly PaneAction[]): PaneState {
  return actions.reduce(reducePane, initialPaneState(defaultSettings));
}

/** Outlook opens a mail, or none. */
export function open(mail: CurrentItem | undefined): PaneAction {
  return { kind: 'item-changed', mail };
}

/** An action of one mail. */
export function to(mail: CurrentItem, action: MailAction): PaneAction {
  return { kind: 'mail', mailId: mail.restId, action };
}

/** A capture for the list "Tasks" ends. */
export function ended(outcome: CaptureOutcome): MailAction {
  return { kind: 'creation-ended', outcome, listName: 'Tasks', isTextMissing: false };
}

/** The mail that is shown. */
export function shown(state: PaneState): MailState {
  return present(shownMail(state));
}

/** The titles on the cards that are shown. */
export function titles(state: PaneState): readonly (string | undefined)[] {
  return shownTasks(shown(state)).map(({ linked }) => linked.task?.title);
}
