import { Outbox } from '../outbox/outbox';
import { SettingsPage } from '../settings/settings-page';
import type { PaneState } from '../state/pane-state';
import { waitingOperations } from '../state/waiting-operations';

const nothing: ReadonlySet<never> = new Set();

/** The settings, with what waits to be sent. */
export function SettingsView(props: {
  readonly state: PaneState;
  readonly onFlagged: () => void;
  readonly onClose: () => void;
}) {
  const { state, onFlagged, onClose } = props;
  return (
    <SettingsPage
      state={state}
      outbox={<Outbox operations={waitingOperations(state)} state={state} begunKeys={nothing} />}
      onFlagged={onFlagged}
      onClose={onClose}
    />
  );
}
