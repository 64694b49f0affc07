import { useState } from 'react';
import type { WireTodo } from '../wire';

/** The lists, with how many open tasks each has. */
export function ListSidebar(props: {
  todo: WireTodo;
  listId: string;
  onSelect: (listId: string) => void;
  onAdd: (name: string) => void;
}) {
  const { todo } = props;
  const [name, setName] = useState('');
  const openTasks = (listId: string) =>
    todo.tasks.filter((task) => task.listId === listId && !task.isDone).length;
  return (
    <nav aria-label="Lists">
      <p className="owner">
        <strong>{todo.name}</strong>
        <span>{todo.account}</span>
        <a href={`/?account=${encodeURIComponent(todo.account)}`}>Outlook</a>
      </p>
      <ul>
        {todo.lists.map((list) => (
          <li key={list.id}>
            <button
              type="button"
              className="list"
              aria-current={list.id === props.listId ? 'page' : undefined}
              onClick={() => props.onSelect(list.id)}
            >
              <span className="name">{list.name}</span>
              {list.isShared && <span className="shared">Shared</span>}
              <span className="count" aria-label={`${openTasks(list.id)} open`}>
                {openTasks(list.id)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          props.onAdd(name.trim());
          setName('');
        }}
      >
        <input
          aria-label="New list"
          placeholder="New list"
          value={name}
          onChange={(e) => setName(e.target.value)}
        />
      </form>
    </nav>
  );
}
