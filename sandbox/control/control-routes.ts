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

/** Everything of the sandbox that can be looked at or turned, under `/control/` of Outlook's origin. */
export function createControlRoutes(options: {
  mailboxes: Mailboxes;
  clock: Clock;
  /** Takes who is to be called when there is a new build of the add-in; by default there never is. */
  onBuild?: (listener: () => void) => void;
  signIn: SignIn;
  faults: Faults;
  quirks: QuirkSwitch;
  traffic: Traffic;
  /** What else has to be as at the start after a reset. */
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
        // What was held ends, and is recorded, before the record is emptied.
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
