import type { Repeat } from '../../mailbox/todo-store';
import type { WireList, WireTask } from '../wire';
import { DoneCheckbox } from './done-checkbox';
import { LinkedText } from './linked-text';
import { RepeatField } from './repeat-field';
import { TitleField } from './title-field';

/** Everything about one task. */
export function TaskDetails(props: {
  task: WireTask;
  lists: readonly WireList[];
  onDone: (done: boolean) => Promise<void>;
  onRename: (title: string) => void;
  onDue: (date: string | undefined) => void;
  onImportant: (important: boolean) => void;
  onRepeat: (repeat: Repeat | undefined) => void;
  onMove: (listId: string) => void;
  onDelete: () => void;
  onClose: () => void;
}) {
  const { task } = props;
  return (
    <aside aria-label="Task details">
      <div className="heading">
        <DoneCheckbox label="Completed" isDone={task.isDone} onDone={props.onDone} />
        <TitleField title={task.title} onRename={props.onRename} />
        <button
          type="button"
          className="star"
          aria-label="Important"
          aria-pressed={task.isImportant}
          title={task.isImportant ? 'Important' : 'Mark as important'}
          onClick={() => props.onImportant(!task.isImportant)}
        >
          {task.isImportant ? '★' : '☆'}
        </button>
      </div>
      {task.steps.length > 0 && (
        <ul className="steps" aria-label="Steps">
          {task.steps.map((step) => (
            <li key={step.id} className={step.isDone ? 'done' : undefined}>
              {step.name}
            </li>
          ))}
        </ul>
      )}
      {task.link && (
        <div className="link">
          {task.link.title !== '' && <span>{task.link.title}</span>}
          <a href={task.link.url} target="_blank" rel="noreferrer">
            {task.link.label}
          </a>
        </div>
      )}
      <label>
        Due date
        <input
          type="date"
          value={task.due ?? ''}
          onChange={(e) => props.onDue(e.target.value === '' ? undefined : e.target.value)}
        />
      </label>
      <RepeatField repeat={task.repeat} onRepeat={props.onRepeat} />
      <label>
        List
        <select value={task.listId} onChange={(event) => props.onMove(event.target.value)}>
          {props.lists.map((list) => (
            <option key={list.id} value={list.id} disabled={list.kind === 'flagged'}>
              {list.name}
            </option>
          ))}
        </select>
      </label>
      {task.categories.length > 0 && <p>Categories: {task.categories.join(', ')}</p>}
      {task.files.length > 0 && (
        <ul aria-label="Files">
          {task.files.map((name, index) => (
            <li key={index}>{name}</li>
          ))}
        </ul>
      )}
      <section aria-labelledby="note">
        <h2 id="note">Note</h2>
        {task.note === '' ? <p className="empty">No note.</p> : <LinkedText text={task.note} />}
      </section>
      <div className="buttons">
        <button type="button" onClick={props.onClose}>
          Close details
        </button>
        <button type="button" className="danger" onClick={props.onDelete}>
          Delete task
        </button>
      </div>
    </aside>
  );
}
