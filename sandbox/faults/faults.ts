import type { FaultEffect, FaultRule } from './fault-rule';

/** The part of a request that rules are matched against. */
export interface FaultTarget {
  readonly method: string;
  /** With its query, from `/v1.0` on. */
  readonly path: string;
  /** Whether it is a part of a batch. */
  readonly part: boolean;
}

/** Faults on demand: rules that requests are matched against, in the order in which they were added. */
export interface Faults {
  /** Throws a SyntaxError when the rule's path is no regular expression. */
  add(rule: FaultRule): void;
  /** The active rules; `times` says how often each will still apply. */
  list(): readonly FaultRule[];
  /** Also releases all held requests. */
  clear(): void;
  /** Removes the rules that hold under this name, and releases the requests they hold. */
  release(name: string): void;
  /** Resolves to true when the requests held under this name are released; to false when they are given up. */
  whenReleased(name: string): Promise<boolean>;
  /** Back to the start: no rules, online; held requests are given up. */
  reset(): void;
  /** Returns the effect of the first matching rule, and counts it. */
  take(target: FaultTarget): FaultEffect | undefined;
  /** Offline: every connection is cut. */
  setOffline(offline: boolean): void;
  isOffline(): boolean;
}

interface Kept {
  readonly rule: FaultRule;
  readonly path: RegExp | undefined;
}

const matches = ({ rule: { match }, path: pattern }: Kept, { method, path, part }: FaultTarget): boolean =>
  (match.part ?? part) === part &&
  (match.method ?? method).toUpperCase() === method.toUpperCase() &&
  (pattern === undefined || pattern.test(path));

export function createFaults(): Faults {
  let rules: readonly Kept[] = [];
  let offline = false;
  const held = new Map<string, ((goesOn: boolean) => void)[]>();
  const end = (name: string, goesOn: boolean) => {
    for (const resolve of held.get(name) ?? []) resolve(goesOn);
    held.delete(name);
  };
  return {
    add(rule) {
      const { path } = rule.match;
      rules = [...rules, { rule, path: path === undefined ? undefined : new RegExp(path, 'i') }];
    },
    list: () => rules.map(({ rule }) => rule),
    clear() {
      rules = [];
      for (const name of [...held.keys()]) end(name, true);
    },
    release(name) {
      rules = rules.filter(({ rule }) => rule.effect.hold !== name);
      end(name, true);
    },
    whenReleased: (name) =>
      new Promise((resolve) => {
        held.set(name, [...(held.get(name) ?? []), resolve]);
      }),
    take(target) {
      const found = rules.find((kept) => matches(kept, target));
      if (found === undefined) return undefined;
      const { rule } = found;
      if (rule.times !== undefined) {
        const left = { ...found, rule: { ...rule, times: rule.times - 1 } };
        rules = rules.flatMap((kept) => (kept !== found ? [kept] : left.rule.times > 0 ? [left] : []));
      }
      return rule.effect;
    },
    setOffline(value) {
      offline = value;
    },
    isOffline: () => offline,
    reset() {
      rules = [];
      offline = false;
      for (const name of [...held.keys()]) end(name, false);
    },
  };
}
