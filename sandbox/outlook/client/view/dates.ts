/** Dates as the lists show them, in the mailbox's own time zone. */
export interface MailDates {
  /** Short: the time today, else the day. */
  short(instant: string): string;
  /** Day and time in full. */
  full(instant: string): string;
  /** Under which heading of the list a mail stands. */
  group(instant: string): string;
}

const dayMs = 86_400_000;

export function createMailDates(timeZone: string, now: Date): MailDates {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-US', { timeZone, ...options });
  const time = format({ hour: 'numeric', minute: '2-digit' });
  const weekday = format({ weekday: 'short', hour: 'numeric', minute: '2-digit' });
  const date = format({ month: 'short', day: 'numeric' });
  const dateWithYear = format({ year: 'numeric', month: 'short', day: 'numeric' });
  const full = format({ dateStyle: 'full', timeStyle: 'short' });
  const parts = format({ year: 'numeric', month: '2-digit', day: '2-digit' });

  /** Days since 1970 on the mailbox's calendar. */
  const dayNumber = (instant: Date): number => {
    const part = new Map(parts.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    return Date.UTC(part.get('year') ?? 0, (part.get('month') ?? 1) - 1, part.get('day') ?? 1) / dayMs;
  };
  const today = dayNumber(now);
  /** 1970-01-01 was a Thursday; weeks begin on Monday. */
  const weekOf = (day: number) => Math.floor((day + 3) / 7);
  const sameYear = (instant: Date) => instant.getUTCFullYear() === now.getUTCFullYear();

  return {
    short: (text) => {
      const instant = new Date(text);
      const day = dayNumber(instant);
      if (day === today) return time.format(instant);
      if (weekOf(day) === weekOf(today)) return weekday.format(instant);
      return (sameYear(instant) ? date : dateWithYear).format(instant);
    },
    full: (text) => full.format(new Date(text)),
    group: (text) => {
      const day = dayNumber(new Date(text));
      if (day >= today) return 'Today';
      if (day === today - 1) return 'Yesterday';
      if (weekOf(day) === weekOf(today)) return 'This week';
      if (weekOf(day) === weekOf(today) - 1) return 'Last week';
      return 'Older';
    },
  };
}
