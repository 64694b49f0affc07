import type { TaskState } from '../test/e2e/support/mailbox-state';
import type { Stage } from './walk';

/*
 * Steps that several walks have in common.
 */

/** The title of most tasks here. */
export const title = 'See the dentist';

/** Titles the form and creates the task; waits for its card and for Undo. */
export async function createTask({ pane, say }: Stage, name = title): Promise<void> {
  await pane.title.fill(name);
  await pane.create.click();
  await pane.card(name).waitFor();
  await pane.button(say('action.undo')).waitFor();
}

/** A mail with one task, opened anew: nothing is reported about it any more. */
export async function openWithTask(stage: Stage): Promise<void> {
  await stage.openForm('dentist');
  await createTask(stage);
  await reopen(stage);
}

/** Reloads the page and waits until the task of the mail was read. */
export async function reopen({ page, pane }: Stage): Promise<void> {
  await page.reload();
  await pane.checkbox(title).and(pane.linkedTasks.locator(':enabled')).waitFor();
}

/** Waits until the status line, which is not always for eyes, says a text. */
export async function isTold({ pane }: Stage, text: string): Promise<void> {
  await pane.status.filter({ hasText: text }).waitFor({ state: 'attached' });
}

/** The task of that title as the mailbox holds it. */
export async function storedTask({ control }: Stage, name = title): Promise<TaskState> {
  const task = (await control.state()).tasks.find((one) => one.title === name);
  if (!task) throw new Error(`There is no task named ${name}.`);
  return task;
}

/** The id of the list of that name. */
export async function listId({ control }: Stage, name: string): Promise<string> {
  const list = (await control.state()).lists.find(({ displayName }) => displayName === name);
  if (!list) throw new Error(`There is no list named ${name}.`);
  return list.id;
}

/** The mail goes to the archive, as it does from another client. */
export async function moveToArchive({ control }: Stage, mail: string): Promise<void> {
  const { id } = await control.message(mail);
  const { folders } = await control.state();
  const archive = folders.find(({ wellKnownName }) => wellKnownName === 'archive');
  await control.moveMessage(id, archive?.id ?? 'archive');
}

/** Presses a button and waits until the window that it opens shows something. */
export async function openWindow({ context }: Stage, press: () => Promise<void>): Promise<void> {
  const opened = context.waitForEvent('page');
  await press();
  await (await opened).waitForURL(({ href }) => href !== 'about:blank', { waitUntil: 'commit' });
}

/** Presses buttons, one after the other, in the window that opened last. */
export async function answerInWindow({ context }: Stage, ...buttons: readonly string[]): Promise<void> {
  const window = context.pages().at(-1);
  for (const name of buttons) await window?.getByRole('button', { name }).click();
}

/** Today, or a day after or before it, in the mailbox's zone (YYYY-MM-DD). */
export function dayFromToday(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(day);
}
