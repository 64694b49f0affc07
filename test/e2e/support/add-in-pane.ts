import type { Frame, Locator } from '@playwright/test';
import type { OutlookPage, OutlookStart } from './outlook-page';

/** The add-in's pane as a user sees it, by roles and names. */
export interface AddInPane {
  readonly title: Locator;
  readonly list: Locator;
  readonly create: Locator;
  /** Reports success and progress. */
  readonly status: Locator;
  readonly alert: Locator;
  readonly linkedTasks: Locator;
  readonly outbox: Locator;
  readonly another: Locator;
  button(name: string): Locator;
  /** The card of a linked task. */
  card(title: string | RegExp): Locator;
  /** The checkbox that completes and reopens a linked task. */
  checkbox(title: string | RegExp): Locator;
  /** Picks an entry of the menu **More actions** of a card. */
  act(title: string | RegExp, entry: string): Promise<void>;
  /** Opens Outlook on a mail with the pane beside it, and waits until the form can be sent. */
  open(mail: string, start?: Omit<OutlookStart, 'mail' | 'isPaneOpen'>): Promise<void>;
  /** Waits until the form can be sent. */
  ready(): Promise<void>;
  /** The page in the pane itself. */
  frame(): Promise<Frame>;
}

/** The accessible names by which the parts of the pane are found. */
export interface PaneNames {
  readonly title: string;
  readonly list: string;
  readonly create: string;
  readonly linkedTasks: string;
  readonly outbox: string;
  readonly another: string;
  readonly more: string;
}

const englishNames: PaneNames = {
  title: 'Title',
  list: 'List',
  create: 'Create task',
  linkedTasks: 'Linked tasks',
  outbox: 'Not sent yet',
  another: 'Create another task',
  more: 'More actions',
};

/** @param names those of the language of the pane */
export function createAddInPane({ page, pane, open }: OutlookPage, names = englishNames): AddInPane {
  const linkedTasks = pane.getByRole('region', { name: names.linkedTasks });
  const list = pane.getByRole('combobox', { name: names.list, exact: true });
  const button = (name: string) => pane.getByRole('button', { name, exact: true });
  const card = (title: string | RegExp) => linkedTasks.getByRole('article', { name: title });
  const ready = async () => {
    // The value of the list is the last thing that the form waits for.
    await list.and(pane.locator(':not([value=""])')).waitFor();
  };
  return {
    title: pane.getByRole('textbox', { name: names.title, exact: true }),
    list,
    create: button(names.create),
    status: pane.getByRole('status'),
    alert: pane.getByRole('alert'),
    linkedTasks,
    outbox: pane.getByRole('region', { name: names.outbox }),
    another: button(names.another),
    button,
    card,
    checkbox: (title) => linkedTasks.getByRole('checkbox', { name: title }),
    act: async (title, entry) => {
      await card(title).getByRole('button', { name: names.more }).click();
      await pane.getByRole('menu').getByText(entry, { exact: true }).click();
    },
    open: async (mail, start = {}) => {
      await open({ ...start, mail, isPaneOpen: true });
      await ready();
    },
    ready,
    frame: async () => {
      const element = await page.getByTitle('Email to To Do', { exact: true }).elementHandle();
      const frame = await element.contentFrame();
      if (!frame) throw new Error('The task pane has no frame.');
      return frame;
    },
  };
}
