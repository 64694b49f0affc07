/** What a browser noted of a page that started. Times in milliseconds since it began to load. */
export interface StartTrace {
  readonly contentful: number;
  readonly usable: number;
  /** Work of the main thread, in milliseconds of its own. */
  readonly workUntilUsable: number;
  readonly workInAll: number;
}

/** What `Browser.startTracing` needs to note for it. */
export const startCategories = ['toplevel', 'blink.user_timing', 'loading'];

/** An event of a trace; times in microseconds. `tdur` is the part of `dur` in which the thread had the processor. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** Reads a trace of one page that marked `usable`. */
export function readStartTrace(trace: Buffer): StartTrace {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: readonly TraceEvent[] };
  const usable = traceEvents.find(({ name }) => name === 'usable');
  if (!usable) throw new Error('The page was never usable.');
  const own = traceEvents.filter(({ pid }) => pid === usable.pid);
  const navigation = own.findLast(({ name, ts }) => name === 'navigationStart' && ts < usable.ts);
  if (!navigation) throw new Error('The trace has no navigation.');
  const contentful = own.find(({ name, ts }) => name === 'firstContentfulPaint' && ts > navigation.ts);
  const since = ({ ts }: TraceEvent) => (ts - navigation.ts) / 1000;
  const tasks = own.filter(
    ({ name, tid, ts }) =>
      tid === usable.tid && ts >= navigation.ts && name === 'ThreadControllerImpl::RunTask',
  );
  const work = (some: readonly TraceEvent[]) =>
    some.reduce((sum, { tdur, dur = 0 }) => sum + (tdur ?? dur), 0) / 1000;
  return {
    contentful: contentful ? since(contentful) : NaN,
    usable: since(usable),
    workUntilUsable: work(tasks.filter(({ ts }) => ts < usable.ts)),
    workInAll: work(tasks),
  };
}
