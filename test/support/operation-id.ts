import { toOperationId, type OperationId } from '../../src/domain/link/operation-id';
import { present } from './present';

/** The id of an operation of a test, by number. */
export function operationIdOf(n: number): OperationId {
  return present(toOperationId(`00000000-0000-4000-9000-${String(n).padStart(12, '0')}`));
}
