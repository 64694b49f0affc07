import { useEffect, useRef, useState } from 'react';
import type { WireTodo } from '../wire';
import type { TodoApi } from './todo-api';

/** The account's lists and tasks, read again whenever something changed. Undefined until first read. */
export function useTodo(api: TodoApi): {
  todo: WireTodo | undefined;
  failed: boolean;
  refresh: () => Promise<void>;
} {
  const [todo, setTodo] = useState<WireTodo>();
  const [failed, setFailed] = useState(false);
  const latest = useRef(0);

  const refresh = async () => {
    const mine = ++latest.current;
    try {
      const read = await api.read();
      // A slower answer to an earlier question must not take the place of a newer one.
      if (mine !== latest.current) return;
      setTodo(read);
      setFailed(false);
    } catch {
      // Shown as a banner; the next change or reconnection reads again.
      if (mine === latest.current) setFailed(true);
    }
  };
  const current = useRef(refresh);
  useEffect(() => {
    current.current = refresh;
  });

  useEffect(() => {
    void current.current();
    return api.listen(() => void current.current());
  }, [api]);

  return { todo, failed, refresh };
}
