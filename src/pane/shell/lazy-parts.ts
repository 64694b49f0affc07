import { addEnglish } from '../../i18n/words';
import { ignore } from '../../lib/ignored-errors';
import { foundDates } from '../create/fields/due/lazy-found-dates';
import { moreFields } from '../create/fields/lazy-more-fields';
import { newListEditor } from '../create/fields/list/lazy-new-list-editor';
import { suggestionMenu } from '../create/fields/list/lazy-suggestion-menu';
import { listOptions } from '../kit/lazy-list-options';
import { lazyPart } from '../kit/lazy-part';
import { noticeText } from '../reading/lazy-notice-text';

// All parts are one chunk: together they are small, and each is needed sooner or later.
const outbox = lazyPart(
  async () => (await import(/* webpackChunkName: "parts" */ '../outbox/outbox')).Outbox,
);
const otherOutbox = lazyPart(
  async () => (await import(/* webpackChunkName: "parts" */ '../outbox/outbox')).OtherOutbox,
);
const linkedTasks = lazyPart(
  async () => (await import(/* webpackChunkName: "parts" */ '../linked/linked-tasks')).LinkedTasks,
);
const conversation = lazyPart(
  async () => (await import(/* webpackChunkName: "parts" */ '../conversation/conversation')).Conversation,
);
const formTabs = lazyPart(async () => (await import(/* webpackChunkName: "parts" */ './form-tabs')).FormTabs);
const existingTask = lazyPart(
  async () => (await import(/* webpackChunkName: "parts" */ '../existing/existing-task')).ExistingTask,
);
const waitingOffer = lazyPart(
  async () => (await import(/* webpackChunkName: "parts" */ '../waiting/waiting-offer')).WaitingOffer,
);
const answers = lazyPart(
  async () => (await import(/* webpackChunkName: "parts" */ '../waiting/answers')).Answers,
);
const paneFooter = lazyPart(
  async () => (await import(/* webpackChunkName: "parts" */ './pane-footer')).PaneFooter,
);
const mailMessages = lazyPart(
  async () => (await import(/* webpackChunkName: "parts" */ '../reading/mail-messages')).MailMessages,
);
const archivedResult = lazyPart(
  async () => (await import(/* webpackChunkName: "parts" */ '../reading/archived-result')).ArchivedResult,
);
const settingsView = lazyPart(
  async () => (await import(/* webpackChunkName: "parts" */ './settings-view')).SettingsView,
);
const noMail = lazyPart(async () => (await import(/* webpackChunkName: "parts" */ './no-mail')).NoMail);
const dropTarget = lazyPart(
  async () => (await import(/* webpackChunkName: "parts" */ '../several/drop-target')).DropTarget,
);
// Rarely needed, and so in a chunk of its own, with its texts.
const severalMails = lazyPart(async () => {
  const [{ SeveralPage }, { enSeveral }] = await Promise.all([
    import(/* webpackChunkName: "several" */ '../several/several-page'),
    import(/* webpackChunkName: "several" */ '../../i18n/catalogues/en-several'),
  ]);
  addEnglish(enSeveral);
  return SeveralPage;
});
const welcome = lazyPart(
  async () => (await import(/* webpackChunkName: "parts" */ '../account/welcome')).Welcome,
);

/** The outbox: it is usually empty. */
export const LazyOutbox = outbox.Part;

/** The unfinished operations of other mails, if there are any. */
export const LazyOtherOutbox = otherOutbox.Part;

/** The cards: they are not needed before the service has answered. */
export const LazyLinkedTasks = linkedTasks.Part;

/** The tasks of the conversation: they are known with the cards. */
export const LazyConversation = conversation.Part;

/** The choice between a new task and one that is there. */
export const LazyFormTabs = formTabs.Part;

/** The search for a task that is there. */
export const LazyExistingTask = existingTask.Part;

/** The first choice on a mail that the user has sent. */
export const LazyWaitingOffer = waitingOffer.Part;

/** Answers to other mails: they are looked for when the open one was read. */
export const LazyAnswers = answers.Part;

/** Who is signed in, and the way to the settings: after everything else. */
export const LazyPaneFooter = paneFooter.Part;

/** What went wrong or is missing: it is known after the mail was read. */
export const LazyMailMessages = mailMessages.Part;

/** What became of a mail that was archived, once Outlook shows another one. */
export const LazyArchivedResult = archivedResult.Part;

/** The settings. */
export const LazySettingsView = settingsView.Part;

/** The pane while no mail is open. */
export const LazyNoMail = noMail.Part;

/** Where mails can be dropped, while something is dragged. */
export const LazyDropTarget = dropTarget.Part;

/** Several mails. */
export const LazySeveralPage = severalMails.Part;

/** The first step of a new user: it is shown when signing in silently did not work. */
export const LazyWelcome = welcome.Part;

/** Loads the parts in advance, and the reader of mails for the note, so that they are shown at once, even offline. */
export async function preloadParts(): Promise<void> {
  const parts = [
    linkedTasks,
    conversation,
    formTabs,
    existingTask,
    waitingOffer,
    answers,
    outbox,
    otherOutbox,
    paneFooter,
    mailMessages,
    archivedResult,
    settingsView,
    noMail,
    dropTarget,
    welcome,
    noticeText,
    foundDates,
    listOptions,
    moreFields,
    newListEditor,
    suggestionMenu,
  ].map(({ preload }) => preload());
  // A reader that could not be loaded is requested again when a note is made.
  import('../../domain/mail/text/mail-text').catch((error: unknown) => {
    ignore('preload the reader of mails', error);
  });
  await Promise.all(parts);
}
