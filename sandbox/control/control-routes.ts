import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../clock';
import type { Faults } from '../faults/faults';
import type { QuirkSwitch } from '../graph/quirks';
import type { Traffic } from '../graph/traffic';
import type { Route } from '../server/route';
import type { SignIn } from '../sign-in/sign-in';
import type { Mailboxes } from './accounts';
import { createChangeEvents } from './change-events';
import { createClockRoutes } from './clock-routes';
import { createFaultRoutes } from './fault-routes';
import { createMailboxRoutes } from './mailbox-routes';
import { createQuirkRoutes } from './quirk-routes';
import { createSignInRoutes } from './sign-in-routes';

/** Everything in the sandbox that can be inspected or changed, under `/control/` of Outlook's origin. */
export function createControlRoutes(options: {
  mailboxes: Mailboxes;
  clock: Clock;
  /** Registers a listener for new builds of the add-in; by default there are none. */
  onBuild?: (listener: () => void) => void;
  signIn: SignIn;
  faults: Faults;
  quirks: QuirkSwitch;
  traffic: Traffic;
  /** Resets the parts of the host. */
  resetHost: () => void;
}): readonly Route[] {
  const { mailboxes, clock, signIn, faults, quirks, traffic } = options;
  return [
    {
      method: 'POST',
      path: '/control/reset',
      handle: async () => {
        faults.reset();
        quirks.reset();
        // Held requests end, and are recorded, before the record is cleared.
        await nextTurn();
        signIn.reset();
        options.resetHost();
        clock.set(undefined);
        for (const mailbox of mailboxes) mailbox.reset();
        traffic.clear();
        return {};
      },
    },
    {
      method: 'GET',
      path: '/control/traffic',
      handle: () => ({ body: traffic.ndjson(), headers: { 'Content-Type': 'application/x-ndjson' } }),
    },
    {
      method: 'DELETE',
      path: '/control/traffic',
      handle: () => {
        traffic.clear();
        return {};
      },
    },
    createChangeEvents(mailboxes, options.onBuild),
    ...createClockRoutes(clock),
    ...createFaultRoutes(faults),
    ...createQuirkRoutes(quirks),
    ...createMailboxRoutes(mailboxes),
    ...createSignInRoutes({ signIn, mailboxes, isOffline: () => faults.isOffline() }),
  ];
}
