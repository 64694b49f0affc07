import type { StoredTask, TaskFields } from '../../sandbox/mailbox/stored-task';
import type { PaneDeps } from '../../src/app/create-pane-service';
import type { MailSnapshot } from '../../src/app/pane-service';
import type { TaskService } from '../../src/app/ports/tasks';
import { Problem } from '../../src/domain/problem';
import { linksOn } from '../simulation/stored';
import { present } from './present';
import { quietWorld } from './quiet-world';

/** Methods of the service of tasks that behave in another way. */
export type TaskFaults = (tasks: TaskService) => Partial<TaskService>;

/** A world with a task of the first mail, which a pane shows. `faults` change how the service of tasks behaves. */
export async function movingWorld({
  fields = {},
  faults,
}: { fields?: Partial<TaskFields>; faults?: TaskFaults } = {}) {
  let isFaulty = false;
  const tampering = (deps: PaneDeps): PaneDeps => {
    const faulty = { ...deps.tasks, ...faults?.(deps.tasks) };
    const tasks = new Proxy(deps.tasks, {
      get: (real, name: keyof TaskService) => (isFaulty ? faulty : real)[name],
    });
    return { ...deps, tasks };
  };
  const quiet = await quietWorld(tampering);
  const { world, requestsOf } = quiet;
  const { mailbox } = world;
  const pane = () => world.actor('pane1');
  const open = async (): Promise<MailSnapshot> => {
    const shown = pane();
    shown.do('open', () => shown.open(0));
    await world.scheduler.run(() => world.isIdle());
    return present(pane().opened);
  };
  await requestsOf(() => pane().capture(0));
  const { link } = present((await open()).linkedTasks[0]);
  mailbox.updateTask(present(mailbox.task(link.taskId)), fields);
  const linked = present((await open()).linkedTasks[0]);
  const listOf = (name: string) => present(present(pane().opened).lists.find((list) => list.name === name));
  const tasks = (): readonly StoredTask[] => world.tasksMadeFor(link.taskKey);
  /** Moves the task as its card does: the requests, and with which problem it ended. */
  const move = async (to = listOf('Elsewhere')) => {
    isFaulty = true;
    let problem: unknown;
    const requests = await requestsOf(() =>
      pane()
        .move(linked, to)
        .catch((error: unknown) => {
          problem = error instanceof Problem ? error.kind : error;
        }),
    );
    return { requests, problem };
  };
  return {
    ...quiet,
    mailbox,
    link,
    linked,
    open,
    move,
    tasks,
    pane,
    listOf,
    /** The list to which the task is moved. */
    elsewhere: present(mailbox.lists().find(({ displayName }) => displayName === 'Elsewhere')).id,
    shared: () => present(present(pane().opened).lists.find(({ isShared }) => isShared)),
    /** The fault is over. */
    mend() {
      isFaulty = false;
    },
    change: (changes: Partial<TaskFields>, id = link.taskId) =>
      mailbox.updateTask(present(mailbox.task(id)), changes),
    placeOnMail: () => linksOn(present(world.message(0))).map(({ listId, taskId }) => ({ listId, taskId })),
    pending: () => pane().service.pending(),
    /** Another device starts, and looks for lost work. */
    async lookElsewhere() {
      world.actor('device2');
      await world.scheduler.run(() => world.isIdle());
    },
    /** Another pane comes, a while later, and everything that waits is resumed. */
    async comeBack() {
      isFaulty = false;
      world.killAll();
      world.scheduler.skip(600_000);
      pane();
      await world.scheduler.run(() => world.isIdle());
    },
  };
}
