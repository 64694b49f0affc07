import { Problem } from '../../../domain/problem';
import type { OfficeUi } from './office-api';

/** The page side of an Office dialog: waits for Office.js, then sends messages to the pane that opened it. */
export async function startDialogPage(): Promise<{ send(message: string): void }> {
  if (typeof Office === 'undefined') throw new Problem('offline', { trace: { code: 'OfficeNotLoaded' } });
  await Office.onReady();
  const ui: OfficeUi = Office.context.ui;
  const canTarget = Office.context.requirements.isSetSupported('DialogOrigin', '1.1');
  return {
    send(message) {
      // Before DialogOrigin 1.1 only a pane of this very origin could receive it.
      if (canTarget) ui.messageParent?.(message, { targetOrigin: location.origin });
      else ui.messageParent?.(message);
    },
  };
}
