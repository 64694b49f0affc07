import type { Link } from '../../domain/link/link';
import { isUnfinished, type OutboxEntry } from '../../domain/link/outbox-entry';
import { mailIdentityOf } from '../../domain/mail/mail';
import { begun, operationOnLink, type FallbackWebLink } from '../create/new-entry';
import { withoutChange } from '../engine/finish-change';
import { goalLockOf, lockOf, type LinkDeps } from '../engine/link-deps';
import type { MailSnapshot } from '../pane-service';
import type { TaskService } from '../ports/tasks';

type SeriesDeps = LinkDeps & { readonly fallbackWebLink: FallbackWebLink };

/** The operation when the series is where it belongs; undefined when it has nothing else to do. */
function afterwards(entry: OutboxEntry): OutboxEntry | undefined {
  return entry.series?.isAlone ? undefined : withoutChange(entry);
}

/**
 * The tasks of the service, for changes of the task of one link: as long as its series is being moved, the outbox knows what
 * it was. Cut off in between, the task would stand there with its new day alone.
 */
export function keepingSeries(
  deps: SeriesDeps,
  { taskKey }: Pick<Link, 'taskKey'>,
  opened: MailSnapshot,
): TaskService {
  const mail = mailIdentityOf(opened.mail);
  const { locks, outbox, tasks } = deps;
  return {
    ...tasks,
    moveSeries: (ref, due, recurrence, etag, signal) => {
      // Without a day it ends.
      if (due === undefined) return tasks.moveSeries(ref, due, recurrence, etag, signal);
      return locks.run(lockOf(mail), signal, async () => {
        const { id } = await locks.run(goalLockOf(mail), signal, async () => {
          const known = await outbox.ofLink(taskKey, mail);
          const begins = { ...begun(deps), goal: 'link' } as const;
          const link = { taskKey, listId: ref.listId, taskId: ref.taskId };
          const entry: OutboxEntry =
            known && isUnfinished(known)
              ? { ...known, series: { ...known.series, due, recurrence } }
              : {
                  ...operationOnLink(opened, link, begins, deps.fallbackWebLink),
                  keepsTask: true,
                  series: { due, recurrence, isAlone: true },
                };
          await outbox.put(entry);
          return entry;
        });
        const moved = await tasks.moveSeries(ref, due, recurrence, etag, signal);
        await outbox.change(id, afterwards);
        return moved;
      });
    },
  };
}
