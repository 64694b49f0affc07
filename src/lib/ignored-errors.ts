import { isObject, ShapeError } from './json';

/** An error that the code continued after. Holds nothing of a mail, a task or an account. */
export interface IgnoredError {
  /** What was being done, as a constant text. */
  readonly place: string;
  /** See `describeError`. */
  readonly what: string;
  /** The innermost stack frames in our scripts, `file:line:column`, innermost first. */
  readonly frames: readonly string[];
}

/** How many errors are kept; the oldest is dropped first. */
const mostKept = 50;
const mostFrames = 5;
/** How many causes of causes are included. */
const mostCauses = 3;

const ring: IgnoredError[] = [];

/** Values that are constants of a program: kinds, codes, statuses. */
function codeOf(value: unknown): string {
  if (typeof value === 'number') return ` ${String(value)}`;
  return typeof value === 'string' && /^[\w .-]{1,60}$/.test(value) ? ` ${value}` : '';
}

/**
 * An error as text for support: its name, kind, status and code, and those of its causes. Leaves out the message, which
 * may quote a mail; only a `ShapeError` is known to name nothing but places.
 */
export function describeError(error: unknown, depth = 0): string {
  if (error instanceof ShapeError) return `ShapeError: ${error.message}`;
  if (!(error instanceof Error)) return typeof error;
  const kind = 'kind' in error ? error.kind : undefined;
  const trace = 'trace' in error && isObject(error.trace) ? error.trace : {};
  const told = `${error.name}${codeOf(kind)}${codeOf(trace['status'])}${codeOf(trace['code'])}`;
  return error.cause === undefined || depth >= mostCauses
    ? told
    : `${told} ← ${describeError(error.cause, depth + 1)}`;
}

function framesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  // The message stands above the frames and may hold anything.
  const stack = (error.stack ?? '').replace(error.message, '');
  return [...stack.matchAll(/([\w.-]+\.[cm]?[jt]sx?:\d+:\d+)\)?$/gm)]
    .slice(0, mostFrames)
    .map(([, frame = '']) => frame);
}

/**
 * The one way to continue after an error that the user need not know of. It is kept for the life of this page, for
 * **Report details**. `place` is a constant text. Never throws.
 */
export function ignore(place: string, error: unknown): void {
  ring.push({ place, what: describeError(error), frames: framesOf(error) });
  if (ring.length > mostKept) ring.shift();
}

/** The last ignored errors, oldest first. */
export function ignoredErrors(): readonly IgnoredError[] {
  return [...ring];
}
