import { isTransient, type Problem } from '../../domain/problem';
import { ignore } from '../../lib/ignored-errors';
import { createAccountEffects } from '../account/account-effects';
import { changeSettings } from '../context/change-settings';
import { createEffectContext } from '../context/effect-context';
import type { PaneCommands } from '../context/pane-commands';
import type { PaneEnvironment } from '../context/pane-environment';
import { createCreationEffects } from '../create/creation-effects';
import { createDateEffects } from '../create/date-effects';
import { createListEffects } from '../create/list-effects';
import { createSuggestionEffects } from '../create/suggestion-effects';
import { createAddition } from '../existing/addition';
import { createCardEffects } from '../linked/card-effects';
import { createOutboxEffects } from '../outbox/outbox-effects';
import { createReadingEffects } from '../reading/reading-effects';
import { createSelectionEffects } from '../several/selection-effects';
import { readingProblem } from '../state/mail-state';
import { reducePane } from '../state/pane-reducer';
import { shownMail } from '../state/pane-state';
import type { PaneStore } from '../state/pane-store';
import { hasTask, shownTasks } from '../state/shown-tasks';
import { hasTaskToCome } from '../state/waiting-operations';

/** What the pane does, without its views. */
export interface PaneProgram {
  readonly commands: PaneCommands;
  /** Starts to follow Outlook. Returns a function that stops everything. */
  start(): () => void;
}

/** The program behind one pane, which takes over its store. */
export function createPaneProgram(environment: PaneEnvironment, store: PaneStore): PaneProgram {
  store.reduceBy(reducePane);
  const context = createEffectContext(environment, store);
  const reading = createReadingEffects(context);
  const readAgain = (mailId: string) => {
    if (shownMail(store.get())?.mail.restId === mailId) reading.again();
  };
  const suggestions = createSuggestionEffects(context);
  const creation = createCreationEffects(context, readAgain, suggestions.learn);
  const lists = createListEffects(context);
  const dates = createDateEffects(context);
  const outbox = createOutboxEffects(context, reading.again);
  const cards = createCardEffects(context, readAgain);
  const selection = createSelectionEffects(context);

  const isKnownToHaveTask = (mailId: string) => {
    const state = store.get();
    const mail = state.mails.get(mailId);
    return mail !== undefined && (hasTask(shownTasks(mail)) || hasTaskToCome(mail, state));
  };

  const account = createAccountEffects(context, () => {
    reading.again();
    outbox.resume();
  });

  const mayPass = (problem: Problem | undefined) => problem !== undefined && isTransient(problem);
  const cameOnline = () => {
    const shown = shownMail(store.get());
    outbox.resume();
    if (!shown) return;
    if (mayPass(readingProblem(shown))) reading.again();
  };

  return {
    commands: {
      readAgain: reading.again,
      edit(mailId, edits) {
        store.tell(mailId, { kind: 'edited', edits });
      },
      holdForm(mailId) {
        store.tell(mailId, { kind: 'form-held' });
      },
      askForList: lists.ask,
      createList: lists.create,
      ask: async (question) => question(await context.services(), store.get()),
      findDates: dates.find,
      suggestList: suggestions.find,
      switchSuggestions: suggestions.switchTo,
      forgetSenders: suggestions.forget,
      create(mailId, fields) {
        creation.create(mailId, fields, { evenIfLinked: isKnownToHaveTask(mailId) });
      },
      createFromPreset(mailId, slot, fields) {
        creation.createFromPreset(mailId, slot, fields, { evenIfLinked: isKnownToHaveTask(mailId) });
      },
      changeSettings(change) {
        changeSettings(context, change);
      },
      createAgain(mailId, fields, gone) {
        const onTaken = () => {
          cards.act(mailId, gone.taskKey, { kind: 'forget' });
        };
        creation.create(mailId, fields, { evenIfLinked: true, onTaken });
      },
      undo: creation.undo,
      dismissNotice(mailId) {
        store.tell(mailId, { kind: 'notice-dismissed' });
      },
      act: cards.act,
      addTo: createAddition(context),
      followSelection: selection.follow,
      keepSeveral(hasSeveral) {
        store.dispatch({ kind: 'several-changed', hasSeveral });
      },
      putAwayDropped() {
        store.dispatch({ kind: 'files-dropped', files: undefined });
      },
      signIn: account.signIn,
      cancelSignIn: account.cancelSignIn,
      acceptAccount: account.acceptAccount,
      signOut: account.signOut,
      retry: outbox.retry,
      discard: outbox.discard,
    },
    start() {
      const ends = [
        environment.mailbox.onItemChanged(() => {
          reading.follow();
          outbox.lookAgain();
          selection.follow();
        }),
        environment.onOnline(cameOnline),
        environment.onReturn(outbox.lookAgain),
      ];
      context.onServices((services) => {
        ends.push(outbox.watch(services), account.watch(services), selection.watch(services));
        outbox.resume();
      });
      context.start();
      reading.begin();
      selection.follow();
      // Another device may have reverted what was chosen on this one.
      context.run(
        () => environment.settings.write({}),
        (problem) => {
          ignore('restore settings', problem);
        },
      );
      return () => {
        for (const end of ends) end();
        context.stop();
      };
    },
  };
}
