import type { PanelFault } from './panel-api';

/** The fault that the form describes. */
export function readFault(form: FormData): PanelFault {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const count = (name: string) => {
    const value = text(name);
    return value === undefined ? undefined : Number(value);
  };
  const method = text('method');
  const path = text('path');
  const times = count('times');
  return {
    match: {
      ...(method === undefined ? {} : { method }),
      ...(path === undefined ? {} : { path }),
      ...(form.has('part') ? { part: true } : {}),
    },
    effect: effectOf(text('effect'), count),
    ...(times === undefined ? {} : { times }),
  };
}

function effectOf(
  kind: string | undefined,
  count: (name: string) => number | undefined,
): PanelFault['effect'] {
  switch (kind) {
    case 'status':
      return { status: count('status') ?? 503 };
    case 'throttle':
      return { status: 429, retryAfter: count('retryAfter') ?? 5 };
    case 'before':
    case 'after':
      return { drop: kind };
    default:
      return { delayMs: count('delayMs') ?? 3000 };
  }
}

/** A fault in words. */
export function describeFault({ match, effect, times }: PanelFault): string {
  const what = [
    match.method ?? 'any method',
    match.path ?? 'any path',
    match.part ? 'in batches' : undefined,
  ];
  const happens = [
    effect.delayMs === undefined ? undefined : `takes ${effect.delayMs} ms`,
    effect.status === undefined ? undefined : `answers ${effect.status}`,
    effect.retryAfter === undefined ? undefined : `Retry-After ${effect.retryAfter} s`,
    effect.drop === undefined ? undefined : `is lost ${effect.drop} the effect`,
  ];
  const words = (parts: readonly (string | undefined)[]) =>
    parts.filter((part) => part !== undefined).join(', ');
  return `${words(what)}: ${words(happens)}${times === undefined ? '' : ` (${times} more)`}`;
}
