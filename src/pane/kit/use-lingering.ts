import { useState, type SyntheticEvent } from 'react';

/** A shown item, perhaps only because the user has not left it yet. */
export interface Lingering<T> {
  readonly item: T;
  /** It is over: its actions would have no effect any more. */
  readonly isOver: boolean;
  /** For the element that shows the item. */
  readonly holdProps: {
    readonly onPointerMove: () => void;
    readonly onPointerLeave: () => void;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
    readonly onClickCapture: (event: SyntheticEvent) => void;
  };
}

type Hold = 'pointer' | 'focus';

interface Memory<T> {
  /** The items of the last render. */
  readonly current: readonly T[];
  /** The shown items: the same, and those in between that are over and still held. */
  readonly shown: readonly T[];
  readonly holds: ReadonlyMap<string, ReadonlySet<Hold>>;
}

/**
 * Keeps an item that is over while the user points at it or has the focus in it, so that nothing else slides under a
 * click that was meant for it. A clicked item may disappear at once, since that is what the user asked for.
 *
 * @param isSame whether two items with one key would look the same; they need not be one object
 */
export function useLingering<T>(
  current: readonly T[],
  keyOf: (item: T) => string,
  isSame: (a: T, b: T) => boolean = Object.is,
): readonly Lingering<T>[] {
  const [memory, setMemory] = useState<Memory<T>>({ current, shown: current, holds: new Map() });

  const merge = ({ shown, holds }: Memory<T>): Memory<T> => {
    const open = new Map(current.map((item) => [keyOf(item), item]));
    const stay = shown.flatMap((item) => {
      const key = keyOf(item);
      const there = open.get(key);
      open.delete(key);
      if (there !== undefined) return [there];
      return holds.has(key) ? [item] : [];
    });
    return { current, shown: [...stay, ...open.values()], holds };
  };
  const isUnchanged =
    memory.current.length === current.length &&
    current.every((item, index) => {
      const before = memory.current[index];
      return before !== undefined && keyOf(before) === keyOf(item) && isSame(before, item);
    });
  const latest = isUnchanged ? memory : merge(memory);
  if (latest !== memory) setMemory(latest);

  const change = (key: string, update: (holds: Set<Hold>) => void) => {
    setMemory((before) => {
      const known = before.holds.get(key);
      const own = new Set(known);
      update(own);
      if (own.size === (known?.size ?? 0)) return before;
      const holds = new Map(before.holds);
      if (own.size > 0) holds.set(key, own);
      else holds.delete(key);
      return merge({ ...before, holds });
    });
  };

  const keys = new Set(current.map(keyOf));
  return latest.shown.map((item) => {
    const key = keyOf(item);
    const isOver = !keys.has(key);
    const hold = (how: Hold) => () => {
      change(key, (holds) => holds.add(how));
    };
    const leave = (how: Hold) => () => {
      change(key, (holds) => holds.delete(how));
    };
    return {
      item,
      isOver,
      holdProps: {
        // Not when it appears under a resting pointer: the user is not about to click there.
        onPointerMove: hold('pointer'),
        onPointerLeave: leave('pointer'),
        onFocus: hold('focus'),
        onBlur: leave('focus'),
        onClickCapture: (event) => {
          if (isOver) event.stopPropagation();
          else
            change(key, (holds) => {
              holds.clear();
            });
        },
      },
    };
  });
}
