import type { DefaultDue } from '../settings';
import type { DateTimeTimeZone } from '../time/date-time-time-zone';
import { wallClock, type MailboxTime } from '../time/mailbox-time';
import { addDays, daysBetween, toPlainDate, type PlainDate } from '../time/plain-date';
import { dayOfDue } from './fields/due';
import { partsOf, reminderOf } from './reminder';
import type { Repeat } from './repeat';
import type { Importance, NoteLevel, TaskEdits, TaskFields } from './task-fields';

/** A reminder by days after the due day, or after today where there is none. */
interface PresetReminder {
  readonly days: number;
  /** `HH:MM` on the mailbox's clock. */
  readonly time: string;
}

/** What makes a task by one click: all that is decided about it beside its title and its steps. */
export interface Preset {
  readonly name: string;
  readonly listId: string;
  readonly due: DefaultDue;
  readonly reminder?: PresetReminder | undefined;
  readonly repeat?: Repeat | undefined;
  readonly importance: Importance;
  readonly noteLevel: NoteLevel;
  readonly categories?: readonly string[] | undefined;
  /** Absent: as in the settings. */
  readonly archivesMail?: boolean | undefined;
}

const relativeDues = ['today', 'tomorrow', 'next-week'] as const;

/** What a due day is from today; `none` for one that has no such name. */
export function relativeDue(due: PlainDate | undefined, today: PlainDate): DefaultDue {
  return relativeDues.find((name) => due !== undefined && dayOfDue(name, today) === due) ?? 'none';
}

function presetReminder(reminder: DateTimeTimeZone | undefined, base: PlainDate): PresetReminder | undefined {
  const { day, time } = reminder ? partsOf(reminder) : { day: undefined, time: '' };
  return day === undefined || time === '' ? undefined : { days: daysBetween(base, day), time };
}

/** The preset of these fields, as they are filled in today. */
export function presetOf(
  name: string,
  fields: TaskFields & { readonly listId: string },
  today: PlainDate,
): Preset {
  const { listId, due, reminder, repeat, importance, noteLevel, categories, archivesMail } = fields;
  const relative = relativeDue(due, today);
  const kept = presetReminder(reminder, dayOfDue(relative, today) ?? today);
  return {
    name,
    listId,
    due: relative,
    ...(kept && { reminder: kept }),
    // Without a due day a task does not repeat.
    ...(repeat && relative !== 'none' && { repeat }),
    importance,
    noteLevel,
    ...(categories && categories.length > 0 && { categories }),
    ...(archivesMail !== undefined && { archivesMail }),
  };
}

/** What to enter into the form for a preset today. A reminder whose time is over comes on the next day. */
export function editsOfPreset(preset: Preset, time: MailboxTime, now: Date): TaskEdits & { listId: string } {
  const { listId, due, reminder, repeat, importance, noteLevel, categories, archivesMail } = preset;
  const clock = wallClock(time, now);
  const today = toPlainDate(clock.slice(0, 10));
  const day = today && dayOfDue(due, today);
  const base = day ?? today;
  const wanted = base && reminder && addDays(base, reminder.days);
  const isOver = wanted !== undefined && `${wanted}T${reminder?.time ?? ''}` <= clock;
  const reminded = isOver ? nextDayFor(reminder?.time ?? '', clock, today) : wanted;
  return {
    listId,
    due: day,
    reminder: reminded && reminder && reminderOf({ day: reminded, time: reminder.time }, time.timeZone),
    repeat,
    importance,
    noteLevel,
    categories,
    ...(archivesMail !== undefined && { archivesMail }),
  };
}

/** The first day on which this time is still to come. */
function nextDayFor(time: string, clock: string, today: PlainDate | undefined): PlainDate | undefined {
  if (today === undefined) return undefined;
  return `${today}T${time}` > clock ? today : addDays(today, 1);
}
