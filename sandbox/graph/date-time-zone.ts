import { dayOf, instantOf, midnightOf, resolveZone, wallClock } from '../mailbox/time-zones';
import type { Fields } from './fields';

const wallPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,7})?)?$/;

interface Wall {
  /** The wall clock as the milliseconds that the same clock would show in UTC. */
  readonly wall: number;
  /** IANA zone. */
  readonly zone: string;
}

/** A `dateTimeTimeZone` of a request: a wall clock without offset, and a Windows or IANA zone. */
function readWall(fields: Fields, name: string): Wall | null | undefined {
  const value = fields.object(name);
  if (value === undefined || value === null) return value;
  const dateTime = value.text('dateTime') ?? '';
  const zone = resolveZone(value.textOr('timeZone', 'UTC'));
  const wall = wallPattern.test(dateTime) ? Date.parse(`${dateTime.slice(0, 23)}Z`) : Number.NaN;
  if (zone === undefined || Number.isNaN(wall)) throw fields.wrong(name);
  return { wall, zone };
}

/**
 * A due, start or completion date: cut to the day in the zone that was sent, and kept as the instant of its midnight
 * there, in milliseconds.
 */
export function readDay(fields: Fields, name: string): number | null | undefined {
  const read = readWall(fields, name);
  return read ? midnightOf(read.zone, dayOf(read.wall)) : read;
}

/** A reminder: keeps its time. Milliseconds. */
export function readInstant(fields: Fields, name: string): number | null | undefined {
  const read = readWall(fields, name);
  return read ? instantOf(read.zone, read.wall) : read;
}

/** IANA zone of a `dateTimeTimeZone`, if there is one. */
export const readZone = (fields: Fields, name: string): string | undefined => readWall(fields, name)?.zone;

/** An instant as a `dateTimeTimeZone`, in the zone that was asked for or in UTC. */
export function toDateTimeZone(instant: number, timeZone = 'UTC'): { dateTime: string; timeZone: string } {
  const wall = wallClock(resolveZone(timeZone) ?? 'UTC', instant);
  return { dateTime: `${new Date(wall).toISOString().slice(0, -1)}0000`, timeZone };
}
