import type { Task, TaskChange, TodoList } from '../../domain/task/task';
import type { CardCommand } from '../state/mail-state';
import { DeleteQuestion, DueEditor } from './card-editors';
import { FilesNotice, MoveEditor } from './move-editor';
import { ReminderEditor } from './reminder-editor';

/** What is being done with the task of a card. */
export type Mode = 'shown' | 'renaming' | 'picking' | 'reminding' | 'moving' | 'deleting';

/** The editor or the question below the facts of a card. Its name is edited in their place. */
export function CardMode(props: {
  readonly mode: Mode;
  readonly task: Task;
  /** Lists to which it can be moved. */
  readonly lists: readonly TodoList[];
  readonly onChange: (change: TaskChange) => void;
  readonly onCommand: (command: CardCommand) => void;
  readonly onBack: () => void;
}) {
  const { mode, task, lists, onChange, onCommand, onBack } = props;
  switch (mode) {
    case 'shown':
    case 'renaming':
      return null;
    case 'picking':
      return <DueEditor due={task.due} onSave={(due) => onChange({ due })} onCancel={onBack} />;
    case 'reminding':
      return <ReminderEditor task={task} onSave={(reminder) => onChange({ reminder })} onCancel={onBack} />;
    case 'moving':
      return task.hasFiles ? (
        <FilesNotice onClose={onBack} />
      ) : (
        <MoveEditor lists={lists} onMove={(to) => onCommand({ kind: 'move', to })} onCancel={onBack} />
      );
    case 'deleting':
      return (
        <DeleteQuestion
          title={task.title}
          isSeries={task.recurrence !== undefined}
          onDelete={() => onCommand({ kind: 'delete' })}
          onKeep={onBack}
        />
      );
  }
}
