/** A stretch of time with one offset from UTC, as Office.js wants it. */
export interface OffsetRange {
  /** Milliseconds since 1970: the library takes numbers here, and no dates. */
  readonly start: number;
  readonly end: number;
  /** Minutes to be added to UTC. */
  readonly offset: number;
}

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** The offsets of a zone through the years from `first` to `last`, both included. */
export function timeZoneOffsets(timeZone: string, first: number, last: number): readonly OffsetRange[] {
  const offsetAt = createOffsets(timeZone);
  const end = Date.UTC(last + 1, 0);
  const ranges: OffsetRange[] = [];
  let start = Date.UTC(first, 0);
  let offset = offsetAt(start);
  for (let day = start; day < end; day += dayMs) {
    const next = day + dayMs;
    if (offsetAt(next) === offset) continue;
    const change = changeBetween(day, next, offsetAt);
    ranges.push({ start, end: change, offset });
    start = change;
    offset = offsetAt(change);
  }
  return [...ranges, { start, end, offset }];
}

function createOffsets(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
    return (wall - Math.floor(instant / minuteMs) * minuteMs) / minuteMs;
  };
}

/** The first minute with the offset of `after`. */
function changeBetween(before: number, after: number, offsetAt: (instant: number) => number): number {
  const old = offsetAt(before);
  let low = before;
  let high = after;
  while (high - low > minuteMs) {
    const middle = low + Math.floor((high - low) / 2 / minuteMs) * minuteMs;
    if (offsetAt(middle) === old) low = middle;
    else high = middle;
  }
  return high;
}
