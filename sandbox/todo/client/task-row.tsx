import type { WireTask } from '../wire';
import { DoneCheckbox } from './done-checkbox';
import { dueText, isOverdue } from './due-text';
import { repeatText } from './repeat-text';

/** One line of a list. */
export function TaskRow(props: {
  task: WireTask;
  today: string;
  isOpen: boolean;
  onOpen: () => void;
  onDone: (done: boolean) => Promise<void>;
}) {
  const { task, today } = props;
  return (
    <li className={props.isOpen ? 'task open' : 'task'}>
      <DoneCheckbox label={task.title} isDone={task.isDone} onDone={props.onDone} />
      <button type="button" className="title" aria-expanded={props.isOpen} onClick={props.onOpen}>
        <span className={task.isDone ? 'done' : undefined}>{task.title}</span>
        <span className="facts">
          {task.due !== undefined && (
            <span className={!task.isDone && isOverdue(task.due, today) ? 'overdue' : undefined}>
              {dueText(task.due, today)}
            </span>
          )}
          {task.repeat && <span>{repeatText(task.repeat)}</span>}
          {task.steps.length > 0 && (
            <span>
              {task.steps.filter((step) => step.isDone).length} of {task.steps.length}
            </span>
          )}
          {task.link && <span>Linked</span>}
          {task.files.length > 0 && <span>Files</span>}
          {task.isImportant && <span className="important">★ Important</span>}
        </span>
      </button>
    </li>
  );
}
