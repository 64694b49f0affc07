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
  const latest = useRef<Promise<void>>(undefined);

  /** Resolves when what was there at the call is shown, or that it cannot be read. */
  const refresh = (): Promise<void> => {
    const mine: Promise<void> = api.read().then(
      (read) => {
        // A slower answer to an earlier question must not take the place of a newer one.
        if (mine !== latest.current) return latest.current;
        setTodo(read);
        setFailed(false);
        return undefined;
      },
      () => {
        if (mine !== latest.current) return latest.current;
        // Shown as a banner; the next change or reconnection reads again.
        setFailed(true);
        return undefined;
      },
    );
    latest.current = mine;
    return mine;
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
