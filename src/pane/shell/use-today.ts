import { useEffect, useState } from 'react';
import { timeLeftToday, today } from '../../domain/time/mailbox-time';
import type { PlainDate } from '../../domain/time/plain-date';
import { ignore } from '../../lib/ignored-errors';
import type { PaneEnvironment } from '../context/pane-environment';

type Surroundings = Pick<PaneEnvironment, 'mailbox' | 'now' | 'pause' | 'onReturn'>;

/** Today in the mailbox's time zone, also in a pane that stays open over midnight or sleeps with its machine. */
export function useToday(surroundings: Surroundings): PlainDate {
  const { mailbox, now, pause, onReturn } = surroundings;
  const [day, setDay] = useState(() => today(mailbox.time, now()));
  useEffect(() => {
    const end = new AbortController();
    const look = () => {
      setDay(today(mailbox.time, now()));
    };
    pause(timeLeftToday(mailbox.time, now()), end.signal).then(look, (error: unknown) => {
      if (!end.signal.aborted) ignore('wait for midnight', error);
    });
    const stopListening = onReturn(look);
    return () => {
      end.abort();
      stopListening();
    };
  }, [mailbox, now, pause, onReturn, day]);
  return day;
}
