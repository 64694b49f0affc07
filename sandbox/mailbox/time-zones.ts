import { findWindows, WINDOWS_TO_IANA_MAP } from 'windows-iana';

const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();
/** The IANA zone of each Windows zone by its name in lower case; `001` stands for the whole world in the CLDR. */
const ianaOfWindows = new Map(
  WINDOWS_TO_IANA_MAP.filter(({ territory }) => territory === '001').map(({ windowsName, iana }) => [
    windowsName.toLowerCase(),
    iana[0],
  ]),
);
const resolved = new Map<string, string | undefined>();
/** Midnights by zone and day: formatting in a zone is slow, and a simulation asks for the same days over and over. */
const midnights = new Map<string, number>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

/** The IANA zone of a Windows or IANA zone name, or undefined when it is neither. Names are case-insensitive. */
export function resolveZone(name: string): string | undefined {
  if (name === 'UTC') return 'UTC';
  if (resolved.has(name)) return resolved.get(name);
  const windows = ianaOfWindows.get(name.toLowerCase());
  let zone: string | undefined;
  try {
    zone = new Intl.DateTimeFormat('en-US', { timeZone: windows ?? name }).resolvedOptions().timeZone;
  } catch {
    // Intl does not know the zone: that is the answer.
    zone = undefined;
  }
  // Offsets such as "+02:00" are zones to Intl, not to Exchange.
  if (/^[+-]/.test(name)) zone = undefined;
  resolved.set(name, zone);
  return zone;
}

/** What Windows calls an IANA zone; undefined when it has no name for it. */
export const windowsZoneOf = (iana: string): string | undefined => findWindows(iana)[0];

/** The wall clock of a zone at an instant, as the milliseconds that the same clock would show in UTC. */
export function wallClock(zone: string, instant: number): number {
  if (zone === 'UTC') return instant;
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const milliseconds = ((instant % 1000) + 1000) % 1000;
  return Date.UTC(year, month - 1, day, hour, minute, second, milliseconds);
}

/** The instant at which a zone's wall clock shows this; the later side of a gap, the earlier one of a repeated hour. */
export function instantOf(zone: string, wall: number): number {
  if (zone === 'UTC') return wall;
  const before = wall - (wallClock(zone, wall - dayMs) - (wall - dayMs));
  if (wallClock(zone, before) === wall) return before;
  const after = wall - (wallClock(zone, wall + dayMs) - (wall + dayMs));
  return wallClock(zone, after) === wall ? after : before;
}

/** The instant of a day's midnight in a zone. `day` is midnight of that day in UTC, in milliseconds. */
export function midnightOf(zone: string, day: number): number {
  if (zone === 'UTC') return day;
  const key = `${zone} ${day}`;
  const known = midnights.get(key);
  if (known !== undefined) return known;
  if (midnights.size > 10_000) midnights.clear();
  const instant = instantOf(zone, day);
  midnights.set(key, instant);
  return instant;
}

/** The day of a wall clock, as midnight of that day in UTC. */
export const dayOf = (wall: number): number => Math.floor(wall / dayMs) * dayMs;

/** The day that a stored due instant means in a zone: the nearest midnight, since it is midnight of some zone. */
export const nearestDay = (zone: string, instant: number): number =>
  dayOf(wallClock(zone, instant) + dayMs / 2);
