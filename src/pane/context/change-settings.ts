import type { Settings } from '../../domain/settings';
import { ignore } from '../../lib/ignored-errors';
import type { EffectContext } from './effect-context';

/** Changes settings at once. What the mailbox does not take is kept on this device, and told to it with the next change. */
export function changeSettings(
  { environment, store, run }: Pick<EffectContext, 'environment' | 'store' | 'run'>,
  change: Partial<Settings>,
): void {
  store.dispatch({ kind: 'settings-changed', settings: { ...store.get().settings, ...change } });
  run(
    () => environment.settings.write(change),
    (problem) => {
      ignore('store settings', problem);
    },
  );
}
