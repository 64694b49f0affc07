import { useState } from 'react';
import type { WireList, WireTask } from '../wire';
import { TaskRow } from './task-row';

/** The tasks of one list: open ones, then completed ones. */
export function TaskList(props: {
  list: WireList;
  tasks: readonly WireTask[];
  today: string;
  openTaskId: string | null;
  onOpen: (taskId: string) => void;
  onDone: (taskId: string, done: boolean) => Promise<void>;
  onAdd: (title: string) => void;
  onDeleteList: () => void;
}) {
  const { list, tasks } = props;
  const [title, setTitle] = useState('');
  const row = (task: WireTask) => (
    <TaskRow
      key={task.id}
      task={task}
      today={props.today}
      isOpen={task.id === props.openTaskId}
      onOpen={() => props.onOpen(task.id)}
      onDone={(done) => props.onDone(task.id, done)}
    />
  );
  const open = tasks.filter((task) => !task.isDone);
  const done = tasks.filter((task) => task.isDone);
  return (
    <main>
      <header>
        <h1>{list.name}</h1>
        {list.kind === 'own' && (
          <button type="button" onClick={props.onDeleteList}>
            Delete list
          </button>
        )}
      </header>
      {list.kind !== 'flagged' && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (title.trim() === '') return;
            props.onAdd(title.trim());
            setTitle('');
          }}
        >
          <input
            aria-label="Add a task"
            placeholder="Add a task"
            value={title}
            onChange={(e) => setTitle(e.target.value)}
          />
        </form>
      )}
      {tasks.length === 0 && <p className="empty">No tasks in this list.</p>}
      <ul aria-label="Tasks">{open.map(row)}</ul>
      {done.length > 0 && (
        <details open>
          <summary>Completed {done.length}</summary>
          <ul aria-label="Completed tasks">{done.map(row)}</ul>
        </details>
      )}
    </main>
  );
}
