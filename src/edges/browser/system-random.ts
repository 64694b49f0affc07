import type { Random } from '../../app/ports/device';
import { toLinkKey } from '../../domain/link/link';
import { Problem } from '../../domain/problem';

/** The browser's cryptographic randomness: link keys must never collide. */
export function createSystemRandom(): Random {
  return {
    linkKey() {
      const key = toLinkKey(crypto.randomUUID());
      if (!key) throw new Problem('unexpected');
      return key;
    },
    fraction: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
  };
}
