import { useCallback, useEffect, useState } from 'react';
import type { SearchProgress, TaskSearch } from '../../app/search/task-search';
import { toProblem, type Problem } from '../../domain/problem';
import { usePaneTools } from '../context/pane-tools';

/** The search over open tasks, as it is filled. */
export interface SearchState {
  /** Undefined until it is loaded. */
  readonly search: TaskSearch | undefined;
  /** Undefined until something can be found. A new one each time when more can be. */
  readonly progress: SearchProgress | undefined;
  readonly isRunning: boolean;
  /** What keeps it from being filled further. */
  readonly problem: Problem | undefined;
  /** Fills it further after a problem. */
  tryAgain(): void;
}

/** Brings the index of open tasks up to date while the calling part is shown. */
export function useTaskSearch(): SearchState {
  const { commands } = usePaneTools();
  const [search, setSearch] = useState<TaskSearch>();
  const [progress, setProgress] = useState<SearchProgress>();
  const [isRunning, setIsRunning] = useState(true);
  const [problem, setProblem] = useState<Problem>();
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const fill = async () => {
      try {
        const loaded = await commands.ask((services) => services.search());
        signal.throwIfAborted();
        setSearch(loaded);
        await loaded.refresh(signal, setProgress);
        setIsRunning(false);
      } catch (error) {
        if (signal.aborted) return;
        setProblem(toProblem(error));
        setIsRunning(false);
      }
    };
    void fill();
    return () => {
      controller.abort();
    };
  }, [commands, attempt]);

  const tryAgain = useCallback(() => {
    setProblem(undefined);
    setIsRunning(true);
    setAttempt((before) => before + 1);
  }, []);
  return { search, progress, isRunning, problem, tryAgain };
}
