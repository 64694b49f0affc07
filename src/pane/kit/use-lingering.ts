import { useState, type SyntheticEvent } from 'react';

/** Something that is shown, perhaps only because the user has not left it yet. */
export interface Lingering<T> {
  readonly item: T;
  /** It is over: what can be done with it would do nothing any more. */
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
  /** What was there at the last look. */
  readonly current: readonly T[];
  /** What is shown: the same, and in between what is over and still held. */
  readonly shown: readonly T[];
  readonly holds: ReadonlyMap<string, ReadonlySet<Hold>>;
}

/**
 * Keeps what the user points at or has the focus in until both have left, although it is over: nothing else slides
 * under a click that was meant for it. What is clicked may go at once, since that is what was asked for.
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
        // Not when it appears under a pointer that rests: nobody is about to click there.
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
