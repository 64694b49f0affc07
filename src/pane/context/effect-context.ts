import { Problem, toProblem } from '../../domain/problem';
import type { PaneStore } from '../state/pane-store';
import type { PaneEnvironment, PaneServices } from './pane-environment';

/** What every effect of the pane uses. */
export interface EffectContext {
  readonly environment: PaneEnvironment;
  readonly store: PaneStore;
  /**
   * The services, loaded once, and not before the pane starts: its first frame comes first. Rejects with `offline` when that
   * chunk could not be loaded.
   */
  services(): Promise<PaneServices>;
  /** Calls the listener once, when the services are loaded. To be called before the pane starts. */
  onServices(listener: (services: PaneServices) => void): void;
  /**
   * Runs work with an AbortSignal of its own, aborted with the pane, or earlier by the returned function. A failure
   * goes to `onProblem`, unless the work was aborted.
   */
  run(work: (signal: AbortSignal) => Promise<void>, onProblem: (problem: Problem) => void): () => void;
}

/** The context of one pane; `stop` aborts whatever is still running. */
export function createEffectContext(
  environment: PaneEnvironment,
  store: PaneStore,
): EffectContext & { start(): void; stop(): void } {
  const running = new Set<AbortController>();
  const waiting: ((services: PaneServices) => void)[] = [];
  let loading: Promise<PaneServices> | undefined;
  let isStopped = false;
  let start: () => void = () => undefined;
  const started = new Promise<void>((resolve) => {
    start = resolve;
  });

  const load = async () => {
    await started;
    try {
      const services = await environment.loadServices();
      for (const listener of waiting.splice(0)) if (!isStopped) listener(services);
      return services;
    } catch (error) {
      loading = undefined;
      throw error instanceof Problem ? error : new Problem('offline', { cause: error });
    }
  };

  return {
    environment,
    store,
    services: () => (loading ??= load()),
    onServices(listener) {
      waiting.push(listener);
    },
    run(work, onProblem) {
      const controller = new AbortController();
      const { signal } = controller;
      running.add(controller);
      void work(signal)
        .catch((error: unknown) => {
          if (!signal.aborted) onProblem(toProblem(error));
        })
        .finally(() => running.delete(controller));
      return () => {
        controller.abort();
      };
    },
    start,
    stop() {
      isStopped = true;
      for (const controller of running) controller.abort();
    },
  };
}
