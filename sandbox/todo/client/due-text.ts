const dayMs = 86_400_000;

/** A due day as To Do writes it. Both days are `YYYY-MM-DD` of the mailbox's zone. */
export function dueText(due: string, today: string): string {
  const days = (Date.parse(due) - Date.parse(today)) / dayMs;
  if (days === 0) return 'Due today';
  if (days === 1) return 'Due tomorrow';
  if (days === -1) return 'Due yesterday';
  const format = new Intl.DateTimeFormat('en', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return `Due ${format.format(new Date(due))}`;
}

/** Whether the day has passed. */
export function isOverdue(due: string, today: string): boolean {
  return due < today;
}
