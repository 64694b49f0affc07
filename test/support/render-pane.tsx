import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { jest } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { MailSnapshot } from '../../src/app/pane-service';
import type { CurrentItem } from '../../src/domain/mail/mail';
import type { Settings } from '../../src/domain/settings';
import type { Task } from '../../src/domain/task/task';
import { englishWords, type Words } from '../../src/i18n/words';
import { preloadParts } from '../../src/pane/shell/lazy-parts';
import { Pane } from '../../src/pane/shell/pane';
import { createFakePane, linkedTaskOf, mailOf, openedOf } from './fake-pane';

// A whole pane in jsdom is slow on a busy machine.
jest.setTimeout(30_000);

// jsdom has no layout and nothing to scroll.
Element.prototype.scrollIntoView = () => {};

/** jsdom checks every style rule for each query by role, so none is added. */
export const withoutStyles = createDOMRenderer(document, { unstable_filterCSSRule: () => false });

/** Runs everything that needs no further answer. */
export async function settle(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  });
}

/** The pane on a mail, not read yet. `answer` gives the services' answers the time to be shown. */
export async function renderPane(
  mail: CurrentItem | undefined,
  options: { settings?: Settings; words?: Words } = {},
) {
  const fake = createFakePane(mail, options.settings);
  // How late the parts come is for a browser to show.
  await preloadParts();
  render(
    <RendererProvider renderer={withoutStyles}>
      <Pane environment={fake.environment} words={options.words ?? englishWords} />
    </RendererProvider>,
  );
  await settle();
  const user = userEvent.setup();
  return {
    fake,
    user,
    services: fake.services,
    /** Runs an outside event, and waits until its effect is shown. */
    async outside(happening: () => void) {
      act(happening);
      await settle();
    },
  };
}

/** The pane on a mail that was read. */
export async function renderReadPane(changes: Partial<MailSnapshot> = {}, mail: CurrentItem = mailOf('a')) {
  const pane = await renderPane(mail);
  await pane.outside(() => {
    pane.services.opens.only().answer(openedOf(mail, changes));
  });
  return pane;
}

/** Waits for the parts that load later. */
export async function linkedTasksShown(): Promise<HTMLElement> {
  return screen.findByRole('region', { name: 'Linked tasks' });
}

/** The card of a linked task. */
export const cardOf = (name: string) => screen.getByRole('article', { name });

/** The pane on a mail with one task. `choose` picks an entry of its menu. */
export async function renderPaneWithTask(changes: Partial<Task> = {}) {
  const pane = await renderReadPane({ linkedTasks: [linkedTaskOf(1, changes)] });
  await linkedTasksShown();
  return {
    ...pane,
    async choose(item: string, role = 'menuitem') {
      await pane.user.click(screen.getByRole('button', { name: 'More actions' }));
      await pane.user.click(await screen.findByRole(role, { name: item }));
      await settle();
    },
  };
}
