import { useLingering } from '../kit/use-lingering';
import { Outbox } from '../outbox/outbox';
import { SettingsPage } from '../settings/settings-page';
import type { PaneState } from '../state/pane-state';
import { waitingOperations } from '../state/waiting-operations';

const nothing: ReadonlySet<never> = new Set();

/** The settings, with what waits to be sent. */
export function SettingsView(props: { readonly state: PaneState; readonly onClose: () => void }) {
  const { state, onClose } = props;
  const operations = useLingering(waitingOperations(state), ({ id }) => id);
  return (
    <SettingsPage
      state={state}
      outbox={operations.length > 0 && <Outbox operations={operations} state={state} begunKeys={nothing} />}
      onClose={onClose}
    />
  );
}
