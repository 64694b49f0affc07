import type { DroppedFile, MailDrops } from '../../src/app/ports/mail-drops';
import type { MailSelection, SelectedMail } from '../../src/app/ports/mail-selection';
import type { SeveralMails } from '../../src/app/several/several-mails';
import type { FakeServices } from './fake-services';

/** Selecting and dropping in the Outlook around a pane. */
export interface FakeSeveral {
  readonly selection: MailSelection;
  readonly drops: MailDrops;
  load(): Promise<SeveralMails>;
  /** Outlook tells that other mails are selected; `several` does what is done with them. */
  selectSeveral(selected: readonly SelectedMail[], several?: SeveralMails): void;
  /** Files are dropped on the pane. */
  drop(files: readonly DroppedFile[]): void;
}

export function createFakeSeveral(services: FakeServices): FakeSeveral {
  const selections = new Set<() => void>();
  const drops = new Set<(files: readonly DroppedFile[]) => void>();
  return {
    selection: {
      read: () => Promise.resolve(services.selected),
      onChanged: (listener) => {
        selections.add(listener);
        return () => selections.delete(listener);
      },
    },
    drops: {
      onDropped: (listener) => {
        drops.add(listener);
        return () => drops.delete(listener);
      },
      onDragged: () => () => undefined,
    },
    load: () =>
      services.several
        ? Promise.resolve(services.several)
        : Promise.reject(new Error('Loading chunk 8 failed.')),
    selectSeveral(selected, several) {
      services.selected = selected;
      services.several = several ?? services.several;
      for (const listener of selections) listener();
    },
    drop(files) {
      for (const listener of drops) listener(files);
    },
  };
}
