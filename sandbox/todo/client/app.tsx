import { useEffect, useState } from 'react';
import type { WireTodo } from '../wire';
import { writeAddress, type Address } from './address';
import { ConfirmDialog } from './confirm-dialog';
import { ListSidebar } from './list-sidebar';
import { TaskDetails } from './task-details';
import { TaskList } from './task-list';
import type { TodoApi } from './todo-api';
import { useTodo } from './use-todo';

type Question = { readonly text: string; readonly yes: () => Promise<void> };

/** To Do as a whole. */
export function App({ api, start }: { api: TodoApi; start: Address }) {
  const { todo, failed, refresh } = useTodo(api);
  const [shown, setShown] = useState(start);
  const [question, setQuestion] = useState<Question>();
  useEffect(() => writeAddress(shown), [shown]);

  if (!todo) return failed ? <p role="alert">To Do cannot be reached.</p> : <p role="status">Loading…</p>;

  const task = todo.tasks.find(({ id }) => id === shown.taskId);
  const list = listToShow(todo, task?.listId ?? shown.listId);
  const open = (taskId: string | null, listId: string | null = shown.listId) =>
    setShown({ ...shown, taskId, listId });
  const settle = (action: Promise<unknown>) => action.then(refresh, refresh);
  const change = (action: Promise<unknown>) => void settle(action);
  const isLost = shown.taskId !== null && !task;

  return (
    <div className={task ? 'app with-details' : 'app'}>
      <ListSidebar
        todo={todo}
        listId={list?.id ?? ''}
        onSelect={(listId) => open(null, listId)}
        onAdd={(name) => change(api.addList(name).then((listId) => open(null, listId)))}
      />
      {list && (
        <TaskList
          list={list}
          tasks={todo.tasks.filter(({ listId }) => listId === list.id)}
          today={todo.today}
          openTaskId={task?.id ?? null}
          onOpen={(taskId) => open(taskId, list.id)}
          onDone={(taskId, done) => settle(api.setDone(taskId, done))}
          onAdd={(title) => change(api.addTask(list.id, title))}
          onDeleteList={() =>
            setQuestion({
              text: `"${list.name}" and all its tasks will be deleted for good.`,
              yes: async () => {
                await api.deleteList(list.id);
                open(null, null);
              },
            })
          }
        />
      )}
      {task && (
        <TaskDetails
          key={task.id}
          task={task}
          lists={todo.lists}
          onDone={(done) => settle(api.setDone(task.id, done))}
          onRename={(title) => change(api.rename(task.id, title))}
          onDue={(date) => change(api.setDue(task.id, date))}
          onImportant={(important) => change(api.setImportant(task.id, important))}
          onRepeat={(repeat) => change(api.setRepeat(task.id, repeat))}
          onMove={(listId) => change(api.move(task.id, listId).then((taskId) => open(taskId, listId)))}
          onDelete={() =>
            setQuestion({
              text: `"${task.title}" will be deleted for good.`,
              yes: async () => {
                await api.deleteTask(task.id);
                open(null, task.listId);
              },
            })
          }
          onClose={() => open(null, task.listId)}
        />
      )}
      {isLost && <p role="alert">This task is not here any more. It may have been moved or deleted.</p>}
      {failed && <p role="alert">To Do cannot be reached. What you see may be old.</p>}
      {question && (
        <ConfirmDialog
          question={question.text}
          onNo={() => setQuestion(undefined)}
          onYes={() => {
            setQuestion(undefined);
            change(question.yes());
          }}
        />
      )}
    </div>
  );
}

function listToShow(todo: WireTodo, listId: string | null) {
  return (
    todo.lists.find(({ id }) => id === listId) ??
    todo.lists.find(({ kind }) => kind === 'built-in') ??
    todo.lists[0]
  );
}
