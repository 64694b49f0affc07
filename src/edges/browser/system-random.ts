import type { Random } from '../../app/ports/device';
import { Problem } from '../../domain/problem';
import { toTaskKey } from '../../domain/task/task-key';

/** The browser's cryptographic randomness: task keys must never collide. */
export function createSystemRandom(): Random {
  return {
    taskKey() {
      const key = toTaskKey(crypto.randomUUID());
      if (!key) throw new Problem('unexpected');
      return key;
    },
    fraction: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
  };
}
