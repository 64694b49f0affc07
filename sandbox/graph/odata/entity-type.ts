/** A value of a property as it is compared. Instants are ISO 8601 texts in UTC. */
export type Value = string | number | boolean | null;

/** A property that can be filtered and sorted by. */
export interface Property<T> {
  readonly type: 'text' | 'number' | 'boolean' | 'instant' | 'enum' | 'guid';
  readonly get: (item: T) => Value;
  /** Brings a literal into the form of the stored value; undefined refuses it. Default: as it is. */
  readonly normalize?: (literal: string) => string | undefined;
  /** Texts are compared without regard to case. */
  readonly ignoresCase?: boolean;
}

/** A collection that `any` can look into. */
export interface Collection<T> {
  /** The condition on an item, made from the condition on an element that `bind` makes for the elements' type. */
  any(bind: ElementBinder): (item: T) => boolean;
}

/** Makes the condition on an element, once it is told the elements' type. */
export type ElementBinder = <E>(type: EntityType<E>) => (element: E) => boolean;

/** What an entity has, as far as options can name it. Names are compared without regard to case, as Exchange does. */
export interface EntityType<T> {
  readonly name: string;
  /** By path in lower case, e.g. `flag/flagstatus`; the empty path is the element itself. */
  readonly properties: ReadonlyMap<string, Property<T>>;
  /** By name in lower case. */
  readonly collections: ReadonlyMap<string, Collection<T>>;
}

/** An entity type from its properties and collections by their names. */
export function entityType<T>(
  name: string,
  properties: Readonly<Record<string, Property<T>>>,
  collections: Readonly<Record<string, Collection<T>>> = {},
): EntityType<T> {
  const lower = <V>(record: Readonly<Record<string, V>>): ReadonlyMap<string, V> =>
    new Map(Object.entries(record).map(([key, value]) => [key.toLowerCase(), value]));
  return { name, properties: lower(properties), collections: lower(collections) };
}

/** A collection of an entity, for `any`. */
export function collectionOf<T, E>(elements: (item: T) => Iterable<E>, type: EntityType<E>): Collection<T> {
  return {
    any(bind) {
      const condition = bind(type);
      return (item) => {
        for (const element of elements(item)) if (condition(element)) return true;
        return false;
      };
    },
  };
}

/** Elements that are texts themselves. */
export const textType: EntityType<string> = entityType('Edm.String', {
  '': { type: 'text', get: (text: string) => text },
});
