import type { Random } from '../../app/ports/device';
import { toOperationId } from '../../domain/link/operation-id';
import { Problem } from '../../domain/problem';
import { toTaskKey } from '../../domain/task/task-key';

/** A new UUID of a kind. */
function newUuid<T>(toKind: (text: string) => T | undefined): T {
  const id = toKind(crypto.randomUUID());
  if (id === undefined) throw new Problem('unexpected');
  return id;
}

/** The browser's cryptographic randomness: task keys must never collide. */
export function createSystemRandom(): Random {
  return {
    taskKey: () => newUuid(toTaskKey),
    operationId: () => newUuid(toOperationId),
    fraction: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
  };
}
