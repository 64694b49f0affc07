import {
  Alert20Regular,
  Calendar20Regular,
  CalendarArrowRight20Regular,
  CalendarCancel20Regular,
  CalendarDay20Regular,
  CalendarEdit20Regular,
  Delete20Regular,
  FolderArrowRight20Regular,
  LinkDismiss20Regular,
  MoreHorizontal20Regular,
  PersonClock20Regular,
  Rename20Regular,
} from '@fluentui/react-icons';
import type { Task, TaskChange } from '../../domain/task/task';
import type { Importance } from '../../domain/task/task-fields';
import { addDays, nextMonday, type PlainDate } from '../../domain/time/plain-date';
import { usePaneTools } from '../context/pane-tools';
import { MenuButton, type MenuSection } from '../kit/menu-button';
import { useWords } from '../kit/words';

const importances: readonly Importance[] = ['high', 'normal', 'low'];

/** Everything that the user can do with a linked task besides completing it. */
export function TaskMenu(props: {
  readonly task: Task;
  readonly onChange: (change: TaskChange) => void;
  readonly onPickDate: () => void;
  readonly onRemind: () => void;
  /** Undefined where there is no other list. */
  readonly onMove: (() => void) | undefined;
  readonly onRename: () => void;
  /** Undefined where the task cannot wait: it is done, or its tag cannot be read. */
  readonly onWait: (() => void) | undefined;
  readonly onUnlink: () => void;
  readonly onDelete: () => void;
}) {
  const { task, onChange, onPickDate, onRemind, onMove, onRename, onWait, onUnlink, onDelete } = props;
  const { today } = usePaneTools();
  const words = useWords();
  const dueOn = (due: PlainDate | undefined) => () => {
    onChange({ due });
  };
  const days = [
    { day: today, label: words.say('due.today'), icon: <CalendarDay20Regular aria-hidden /> },
    { day: addDays(today, 1), label: words.say('due.tomorrow'), icon: <Calendar20Regular aria-hidden /> },
    {
      day: nextMonday(today),
      label: words.say('due.nextWeek'),
      icon: <CalendarArrowRight20Regular aria-hidden />,
    },
  ];
  // On a Sunday two of them are the same day, and one mark is enough.
  const present = days.findIndex(({ day }) => day === task.due);
  const sections: readonly MenuSection[] = [
    {
      heading: words.say('tasks.dueDate'),
      entries: [
        ...days.map(({ day, label, icon }, index) => ({
          label,
          icon,
          isChosen: index === present,
          onChoose: dueOn(day),
        })),
        {
          label: words.say('due.pick'),
          icon: <CalendarEdit20Regular aria-hidden />,
          isChosen: task.due !== undefined && present < 0,
          onChoose: onPickDate,
        },
        {
          label: words.say('due.none'),
          icon: <CalendarCancel20Regular aria-hidden />,
          isChosen: task.due === undefined,
          onChoose: dueOn(undefined),
        },
      ],
    },
    {
      heading: words.say('tasks.importance'),
      entries: importances.map((importance) => ({
        label: words.say(`form.importance.${importance}`),
        isChosen: importance === task.importance,
        onChoose: () => {
          onChange({ importance });
        },
      })),
    },
    {
      entries: [
        ...(task.isDone
          ? []
          : [
              { label: words.say('form.reminder'), icon: <Alert20Regular aria-hidden />, onChoose: onRemind },
            ]),
        { label: words.say('tasks.rename'), icon: <Rename20Regular aria-hidden />, onChoose: onRename },
        ...(onMove
          ? [
              {
                label: words.say('tasks.move'),
                icon: <FolderArrowRight20Regular aria-hidden />,
                onChoose: onMove,
              },
            ]
          : []),
        ...(onWait
          ? [
              {
                label: words.say(task.waiting ? 'waiting.stop' : 'waiting.wait'),
                icon: <PersonClock20Regular aria-hidden />,
                onChoose: onWait,
              },
            ]
          : []),
        { label: words.say('tasks.unlink'), icon: <LinkDismiss20Regular aria-hidden />, onChoose: onUnlink },
        { label: words.say('tasks.delete'), icon: <Delete20Regular aria-hidden />, onChoose: onDelete },
      ],
    },
  ];
  return (
    <MenuButton
      label={words.say('tasks.more')}
      icon={<MoreHorizontal20Regular aria-hidden />}
      sections={sections}
    />
  );
}
