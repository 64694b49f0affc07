import type { EntityType, Value } from './entity-type';
import { ODataError } from './expression';
import type { OrderItem } from './parse-options';

function compareValues(a: Value, b: Value): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}

/** A comparison for sorting by an `$orderby`; throws an ODataError when it names what cannot be sorted by. */
export function toOrder<T>(items: readonly OrderItem[], type: EntityType<T>): (a: T, b: T) => number {
  const keys = items.map(({ path, descending }) => {
    const property = type.properties.get(path.toLowerCase());
    if (property === undefined) {
      throw new ODataError(`Could not find a property named '${path}' on type '${type.name}'.`);
    }
    return { get: property.get, sign: descending ? -1 : 1 };
  });
  return (a, b) => {
    for (const { get, sign } of keys) {
      const order = compareValues(get(a), get(b));
      if (order !== 0) return order * sign;
    }
    return 0;
  };
}
